//! `explain`: one operation, and how to call it.

use std::fmt::Write as _;

use codegen::describe::{self, Operation};

use crate::failure::Failure;
use crate::project::Project;
use crate::ui;

#[derive(clap::Args)]
pub(crate) struct Args {
    /// The contract's id in any case (PostInvoicesInvoiceAttachPayment), or the accessor (invoices.attach_payment).
    operation: String,
}

pub(crate) fn run(project: &Project, args: &Args) -> Result<(), Failure> {
    let krate = project.build()?;
    let Some(operation) = describe::find(&krate, &args.operation) else {
        return Err(Failure::Usage(format!(
            "there is no operation `{}`; the nearest are {}. `cargo xtask operations` lists all",
            args.operation,
            describe::nearest(&krate, &args.operation).join(", ")
        )));
    };
    ui::result(text(&operation));
    Ok(())
}

fn text(operation: &Operation) -> String {
    let mut out = String::new();
    let _ = writeln!(out, "{}", operation.accessor);
    if let Some(summary) = &operation.summary {
        let _ = writeln!(out, "  {summary}");
    }
    let _ = writeln!(
        out,
        "\n{} {}  ({})",
        operation.method, operation.path, operation.id
    );
    if operation.deprecated {
        let _ = writeln!(out, "Deprecated by the contract.");
    }
    let _ = writeln!(out, "Request:  {}", operation.request);
    let _ = writeln!(out, "Response: {}", operation.response);
    let _ = writeln!(out, "Feature:  {}", operation.features.join(", "));
    if !operation.parameters.is_empty() {
        let _ = writeln!(out, "\nParameters:");
    }
    for parameter in &operation.parameters {
        let required = if parameter.required { ", required" } else { "" };
        let _ = writeln!(
            out,
            "  {} ({}{required}): {}",
            parameter.name, parameter.place, parameter.ty
        );
        let _ = writeln!(out, "      {}", parameter.about);
    }
    let indented: Vec<String> = operation
        .snippet
        .lines()
        .map(|line| format!("  {line}"))
        .collect();
    let _ = writeln!(out, "\nRust:\n{}", indented.join("\n"));
    let _ = writeln!(out, "      .send(&client)\n      .await?");
    let curl: Vec<String> = operation
        .curl
        .lines()
        .map(|line| format!("  {line}"))
        .collect();
    let _ = write!(out, "\ncurl:\n{}", curl.join("\n"));
    out
}

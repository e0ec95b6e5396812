//! `explain`: one operation, and how to call it.

use std::fmt::Write as _;

use codegen::describe::Operation;
use codegen::source::distance;

use crate::failure::Failure;
use crate::project::Project;
use crate::ui;

#[derive(clap::Args)]
pub(crate) struct Args {
    /// The contract's id in any case (PostInvoicesInvoiceAttachPayment), or the accessor (invoices.attach_payment).
    operation: String,
}

pub(crate) fn run(project: &Project, args: &Args) -> Result<(), Failure> {
    let operations = project.generate()?.operations;
    let wanted = args.operation.to_lowercase();
    let found = operations
        .iter()
        .find(|o| o.id.to_lowercase() == wanted || o.accessor == wanted);
    let Some(operation) = found else {
        return Err(Failure::Usage(unknown(
            &args.operation,
            &wanted,
            &operations,
        )));
    };
    ui::result(text(operation));
    Ok(())
}

fn unknown(given: &str, wanted: &str, operations: &[Operation]) -> String {
    let mut near: Vec<(usize, &str)> = operations
        .iter()
        .map(|o| {
            (
                distance(&o.id.to_lowercase(), wanted).min(distance(&o.accessor, wanted)),
                o.id.as_str(),
            )
        })
        .collect();
    near.sort_unstable();
    let near: Vec<&str> = near.into_iter().take(3).map(|(_, id)| id).collect();
    format!(
        "there is no operation `{given}`; the nearest are {}. `cargo xtask operations` lists all",
        near.join(", ")
    )
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

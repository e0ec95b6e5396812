//! `explain`: one operation, and how to call it.

use std::fmt::Write as _;

use codegen::describe::{self, Call, Field, Kind, Operation, Options};
use serde_json::{Map, Value as Json};

use crate::failure::Failure;
use crate::project::Project;
use crate::ui;

#[derive(clap::Args)]
pub(crate) struct Args {
    /// The contract's id in any case (PostInvoicesInvoiceAttachPayment), or the accessor (invoices.attach_payment).
    operation: String,
    /// A parameter's value: `--set payment_intent=pi_123`, `--set items[0].price=price_1`. An empty one clears it.
    #[arg(long, value_name = "PATH=VALUE")]
    set: Vec<String>,
    /// How deep to look into parameters and into what comes back: 1 tells what is in each of them.
    #[arg(long, value_name = "LEVELS", default_value_t = 0)]
    depth: usize,
    /// The connected account that the call is made for.
    #[arg(long, value_name = "ID")]
    account: Option<String>,
    /// The idempotency key of the call.
    #[arg(long, value_name = "KEY")]
    idempotency_key: Option<String>,
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
    let values = values(&args.set)?;
    let options = Options {
        account: args.account.clone(),
        idempotency_key: args.idempotency_key.clone(),
        ..Options::default()
    };
    let given = match values.is_empty() {
        true => describe::usual(&krate, operation),
        false => Json::Object(values.clone()),
    };
    let call = describe::call(&krate, operation, &given, &options);
    let expanded = expanded(&values);
    let expanded: Vec<&str> = expanded.iter().map(String::as_str).collect();
    let reply = describe::reply(&krate, operation, &expanded);
    let mut out = about(&describe::operation(&krate, operation));
    fields(
        "Parameters",
        &describe::parameters(&krate, operation, args.depth),
        &mut out,
    );
    fields(
        "Fields of the reply",
        &describe::answer(&krate, operation, args.depth),
        &mut out,
    );
    ui::result(format!("{out}\n{}", calls(&call, &reply)));
    Ok(())
}

/// The values that were given, by their paths.
fn values(set: &[String]) -> Result<Map<String, Json>, Failure> {
    let mut values = Map::new();
    for one in set {
        let Some((path, text)) = one.split_once('=') else {
            return Err(Failure::Usage(format!(
                "`--set {one}` has no value: write it as `--set {one}=VALUE`"
            )));
        };
        describe::assign(&mut values, path, text).map_err(Failure::Usage)?;
    }
    Ok(values)
}

/// What is to be expanded.
fn expanded(values: &Map<String, Json>) -> Vec<String> {
    let texts = |json: &Json| json.as_str().map(str::to_owned);
    match values.get("expand") {
        Some(Json::Array(items)) => items.iter().filter_map(texts).collect(),
        Some(Json::Object(items)) => items.values().filter_map(texts).collect(),
        Some(one) => texts(one).into_iter().collect(),
        None => Vec::new(),
    }
}

/// What it is, without its parameters.
fn about(operation: &Operation) -> String {
    let mut out = String::new();
    let _ = writeln!(out, "{}", operation.accessor);
    let about = match &operation.does {
        Some(does) => Some(does),
        None => operation.summary.as_ref(),
    };
    if let Some(about) = about {
        let _ = writeln!(out, "  {about}");
    }
    for (title, words) in [("Fails if", &operation.fails), ("Then", &operation.next)] {
        if let Some(words) = words {
            let _ = writeln!(out, "  {title}: {words}");
        }
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
    if let Some(page) = &operation.reference {
        let _ = writeln!(out, "Stripe's reference: {page}");
    }
    out
}

/// Parameters or fields, each with what is in it below it.
fn fields(title: &str, fields: &[Field], out: &mut String) {
    if !fields.is_empty() {
        let _ = writeln!(out, "\n{title}:");
        each(fields, 1, out);
    }
}

fn each(fields: &[Field], level: usize, out: &mut String) {
    let indent = "  ".repeat(level);
    for field in fields {
        let required = if field.required { " (required)" } else { "" };
        let ty = match field.ty.as_str() {
            "" => String::new(),
            ty => format!(": {ty}"),
        };
        let _ = writeln!(out, "{indent}{}{ty}{required}", field.name);
        if !field.about.is_empty() {
            let _ = writeln!(out, "{indent}    {}", field.about);
        }
        each(&field.within, level + 2, out);
    }
}

/// The call in Rust and with curl, and what comes back.
fn calls(call: &Call<'_>, reply: &Json) -> String {
    let mut out = String::new();
    for problem in call.problems().iter().filter(|p| p.kind != Kind::Missing) {
        let _ = writeln!(out, "note: {problem}");
    }
    let _ = writeln!(out, "Rust:\n{}", indented(&call.rust()));
    let _ = writeln!(out, "\ncurl:\n{}", indented(&call.curl()));
    if !reply.is_null() {
        let _ = write!(out, "\nReply:\n{}", indented(&format!("{reply:#}")));
    }
    out
}

fn indented(text: &str) -> String {
    let lines = text.lines().map(|line| match line {
        "" => String::new(),
        line => format!("  {line}"),
    });
    lines.collect::<Vec<_>>().join("\n")
}

//! `operations`: every operation of the client, for people or programs.

use clap::ValueEnum;
use codegen::describe::{self, Operation};

use crate::failure::Failure;
use crate::project::Project;
use crate::ui;

#[derive(clap::Args)]
pub(crate) struct Args {
    /// How to print them.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// A line each: accessor, method and path, operation id.
    Text,
    /// A JSON array of objects.
    Json,
}

pub(crate) fn run(project: &Project, args: &Args) -> Result<(), Failure> {
    let operations = describe::operations(&project.build()?);
    match args.format {
        Format::Text => ui::result(text(&operations)),
        Format::Json => ui::result(json(&operations)?),
    }
    Ok(())
}

fn text(operations: &[Operation]) -> String {
    let width = operations
        .iter()
        .map(|o| o.accessor.len())
        .max()
        .unwrap_or_default();
    let lines = operations.iter().map(|o| {
        let deprecated = if o.deprecated { "  (deprecated)" } else { "" };
        format!(
            "{:width$}  {:6} {}  {}{deprecated}",
            o.accessor, o.method, o.path, o.id
        )
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn json(operations: &[Operation]) -> Result<String, Failure> {
    serde_json::to_string_pretty(operations).map_err(|error| Failure::Usage(error.to_string()))
}

//! What people see. Errors and progress go to stderr, results to stdout; colours only on a terminal.

use anstream::{eprintln, println};
use owo_colors::OwoColorize as _;

use crate::failure::Failure;

/// A line of the command's result.
pub(crate) fn result(text: impl std::fmt::Display) {
    println!("{text}");
}

/// What is being done.
pub(crate) fn doing(text: impl std::fmt::Display) {
    eprintln!("{text}");
}

/// A unified diff, or any text with lines like one.
pub(crate) fn diff(text: &str) {
    for line in text.lines() {
        match line.as_bytes().first() {
            Some(b'+') => println!("{}", line.green()),
            Some(b'-') => println!("{}", line.red()),
            Some(b'@') => println!("{}", line.cyan()),
            _ => println!("{line}"),
        }
    }
}

/// What a document has and the client has not, or under another name.
pub(crate) fn warnings(warnings: &codegen::source::Diagnostics) {
    if warnings.is_empty() {
        return;
    }
    for line in warnings.to_string().lines() {
        located(line);
    }
    let count = warnings.len();
    let things = if count == 1 { "thing" } else { "things" };
    eprintln!(
        "\n{} {count} {things} of the document left out or renamed",
        "warning:".yellow().bold()
    );
}

pub(crate) fn failure(failure: &Failure) {
    match failure {
        Failure::Contract(diagnostics) => {
            for line in diagnostics.to_string().lines() {
                located(line);
            }
            let count = diagnostics.len();
            let errors = if count == 1 { "error" } else { "errors" };
            eprintln!(
                "\n{} {count} {errors}; nothing was changed",
                "error:".red().bold()
            );
        }
        Failure::Interrupted => eprintln!("{failure}"),
        other => eprintln!("{} {other}", "error:".red().bold()),
    }
}

/// One line of a located error: place, excerpt, caret, help.
fn located(line: &str) {
    if let Some(help) = line.strip_prefix("  help:") {
        eprintln!("  {}{help}", "help:".cyan().bold());
    } else if let Some((number, excerpt)) =
        line.split_once(" | ").filter(|_| line.starts_with("  "))
    {
        eprintln!("{} {excerpt}", format_args!("{number} |").blue());
    } else if let Some((place, what)) = line.split_once(": ") {
        eprintln!("{}: {}", place.bold(), what);
    } else {
        eprintln!("{line}");
    }
}

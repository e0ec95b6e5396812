//! `docs coverage`: what has words, and whose they are.

use std::fs;
use std::path::PathBuf;

use codegen::words::{Coverage, Tally};

use crate::failure::Failure;
use crate::project::Project;
use crate::ui;

/// How many of a long list are shown.
const SHOWN: usize = 20;

#[derive(clap::Subcommand)]
pub(crate) enum Command {
    /// Count how much of the client has words, by namespace.
    Coverage(Args),
}

#[derive(clap::Args)]
pub(crate) struct Args {
    /// The upstream document that spec/lock.toml names: lists what it documents and we don't, and exits with 1 if a text
    /// has eight words in a row in common with it.
    #[arg(long, value_name = "FILE")]
    upstream: Option<PathBuf>,
    /// List everything that is missing, not only the first.
    #[arg(long)]
    all: bool,
}

pub(crate) fn run(project: &Project, command: &Command) -> Result<(), Failure> {
    let Command::Coverage(args) = command;
    let inputs = project.inputs()?;
    let coverage = match &args.upstream {
        Some(file) => {
            let bytes = fs::read(file).map_err(Failure::file(file))?;
            let origin = file.display().to_string();
            codegen::words::coverage(&inputs, Some((&bytes, &origin)))?
        }
        None => codegen::words::coverage(&inputs, None)?,
    };
    let shown = if args.all { usize::MAX } else { SHOWN };
    tell(&coverage, shown);
    let shared = coverage.shared.len();
    if shared > 0 {
        ui::result(format_args!("\n{}", coverage.shared));
        return Err(Failure::Difference(format!(
            "{shared} texts have eight words in a row in common with upstream's"
        )));
    }
    Ok(())
}

fn tell(coverage: &Coverage, shown: usize) {
    ui::result(format_args!(
        "{:28} {:>11} {:>11} {:>13} {:>8} {:>8} {:>8} {:>8}",
        "namespace", "operations", "types", "values", "fields", "words", "facts", "neither"
    ));
    // The worst first.
    let mut rows: Vec<(&String, &Tally)> = coverage.namespaces.iter().collect();
    rows.sort_by_key(|(name, tally)| (std::cmp::Reverse(tally.neither), (*name).clone()));
    for (name, tally) in rows {
        row(name, tally);
    }
    row("all", &coverage.total());
    let bare = coverage.bare.iter().take(shown);
    let bare: Vec<String> = bare
        .map(|(name, count)| format!("  {name} ({count})"))
        .collect();
    if !bare.is_empty() {
        ui::result(format_args!(
            "\n{} names of fields have neither words nor facts:\n{}",
            coverage.bare.len(),
            bare.join("\n")
        ));
    }
    if let Some(missing) = &coverage.undocumented {
        ui::result(format_args!(
            "\nupstream documents {} places and we don't",
            missing.len()
        ));
        for place in missing.iter().take(shown) {
            ui::result(format_args!("  {place}"));
        }
    }
}

fn row(name: &str, tally: &Tally) {
    let of = |count: codegen::words::Count| format!("{}/{}", count.with, count.all);
    ui::result(format_args!(
        "{name:28} {:>11} {:>11} {:>13} {:>8} {:>8} {:>8} {:>8}",
        of(tally.operations),
        of(tally.types),
        of(tally.values),
        tally.members(),
        tally.words,
        tally.facts,
        tally.neither
    ));
}

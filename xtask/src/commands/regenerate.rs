//! `regenerate` and `regenerate --check`.

use std::fs;
use std::path::PathBuf;

use codegen::NamesLock;

use crate::failure::Failure;
use crate::output::{self, Tree, Unit, Writer};
use crate::project::{GENERATED, NAMES, Project};
use crate::ui;

const COMMAND: &str = "cargo xtask regenerate";
/// How many names are listed of those that came or went.
const SHOWN: usize = 20;

#[derive(clap::Args)]
pub(crate) struct Args {
    /// Write nothing: compare generated/ and spec/names.lock with what would be written, and exit with 1 if a
    /// file differs, is missing, or should not be there.
    #[arg(long)]
    check: bool,
    /// Whose words the documentation has. Without it: ours alone, made from facts, as the repository has them.
    #[arg(long, value_name = "WORDS", requires = "spec")]
    docs: Option<Docs>,
    /// The upstream document that spec/lock.toml names, to take its descriptions from.
    #[arg(long, value_name = "FILE", requires = "docs")]
    spec: Option<PathBuf>,
}

/// Whose words the documentation has beside the facts.
#[derive(Clone, Copy, clap::ValueEnum)]
enum Docs {
    /// Stripe's descriptions before the facts. They are Stripe's, not under our licence: for documentation that you build,
    /// or a crate that you publish from your own copy.
    Upstream,
}

pub(crate) fn run(project: &Project, args: &Args) -> Result<(), Failure> {
    // What an interrupted run left is put right before anything else can fail.
    let writer = match args.check {
        true => None,
        false => Some(Writer::open(project.root())?),
    };
    let inputs = project.inputs()?;
    let output = match (&args.docs, &args.spec) {
        (Some(Docs::Upstream), Some(file)) => {
            let upstream = fs::read(file).map_err(Failure::file(file))?;
            let origin = file.display().to_string();
            codegen::generate_with_upstream_docs(&inputs, &upstream, &origin)?
        }
        _ => codegen::generate(&inputs)?,
    };
    let tree: Tree = output.files;
    if tree.is_empty() {
        return Err(Failure::Usage(
            "the generator made no files; generated/ stays as it is".to_owned(),
        ));
    }
    match writer {
        None => {
            check_names(&inputs.names, &output.names)?;
            check(&project.path(GENERATED), &tree)?;
        }
        Some(writer) => {
            let names = output.names.format();
            let units = [
                Unit::Tree(GENERATED, &tree),
                Unit::File(NAMES, names.as_bytes()),
            ];
            if let [written, _] = writer.write(&units)?.as_slice() {
                ui::result(format_args!(
                    "{GENERATED}/: {} files, {written}",
                    tree.len()
                ));
            }
            tell_names(&inputs.names, &output.names);
            if args.docs.is_some() {
                ui::result(format_args!(
                    "{GENERATED}/ holds Stripe's descriptions, which are not ours to publish; `{COMMAND}` puts it back"
                ));
            }
        }
    }
    ui::result(output.report);
    Ok(())
}

/// What became of the names: those that were there already are the same.
pub(super) fn tell_names(old: &NamesLock, new: &NamesLock) {
    let (old_paths, new_paths) = (old.paths(), new.paths());
    let came = new_paths.difference(&old_paths).count();
    let went = old_paths.difference(&new_paths).count();
    ui::result(format_args!(
        "{NAMES}: {} names, {}",
        new_paths.len(),
        match (came, went) {
            (0, 0) if old != new => "their places or members changed".to_owned(),
            (0, 0) => "unchanged".to_owned(),
            (came, went) => format!("{came} new, {went} gone"),
        }
    ));
}

/// The lock's own check: a name that isn't in it could change unseen.
fn check_names(old: &NamesLock, new: &NamesLock) -> Result<(), Failure> {
    if old == new {
        return Ok(());
    }
    let (old_paths, new_paths) = (old.paths(), new.paths());
    let came: Vec<&String> = new_paths.difference(&old_paths).collect();
    let went: Vec<&String> = old_paths.difference(&new_paths).collect();
    for (sign, names) in [('+', &came), ('-', &went)] {
        for name in names.iter().take(SHOWN) {
            ui::diff(&format!("{sign}{name}"));
        }
        if let Some(more) = names.len().checked_sub(SHOWN).filter(|n| *n > 0) {
            ui::diff(&format!("{sign}... and {more} more"));
        }
    }
    Err(Failure::Difference(format!(
        "{NAMES} is stale: {} names are missing from it, {} are of nothing in the contract{}; run `{COMMAND}`",
        came.len(),
        went.len(),
        if came.is_empty() && went.is_empty() {
            ", and places or members of others changed"
        } else {
            ""
        }
    )))
}

fn check(dir: &std::path::Path, tree: &Tree) -> Result<(), Failure> {
    let differences = output::check(dir, tree)?;
    if differences.is_empty() {
        ui::result(format_args!(
            "{GENERATED}/: {} files, all as generated",
            tree.len()
        ));
        return Ok(());
    }
    for difference in &differences {
        ui::diff(&difference.to_string());
    }
    let count = differences.len();
    let files = if count == 1 { "file is" } else { "files are" };
    Err(Failure::Difference(format!(
        "{count} {files} not as generated; run `{COMMAND}`"
    )))
}

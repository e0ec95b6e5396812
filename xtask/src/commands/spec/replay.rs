//! `spec replay`: the updates from each contract of a folder to the next, as `spec update` would make them.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use codegen::diff::Step;
use codegen::diff::cause::{self, Sides};
use codegen::spec;
use codegen::update::{Update, update};
use codegen::{Inputs, NamesLock};
use serde_json::Value;

use super::{format, staged};
use crate::failure::Failure;
use crate::output::WriteLock;
use crate::project::{OVERLAY, Project};
use crate::ui;

#[derive(clap::Args)]
pub(crate) struct Args {
    /// A folder of Stripe's documents, JSON or YAML: their names give their order.
    folder: PathBuf,
    /// Compile the client of each, too.
    #[arg(long)]
    check: bool,
    /// Print every breaking line with its cause.
    #[arg(long)]
    breaks: bool,
}

/// A contract of the folder, as the repository would have it.
struct Contract {
    name: String,
    document: Value,
    inputs: Inputs,
}

pub(crate) fn run(project: &Project, args: &Args) -> Result<(), Failure> {
    // What is compiled stands where an update's client is compiled.
    let _lock = match args.check {
        true => Some(WriteLock::take(project.root())?),
        false => None,
    };
    let mut files: Vec<PathBuf> = fs::read_dir(&args.folder)
        .map_err(Failure::file(&args.folder))?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| {
            path.extension()
                .is_some_and(|ext| ext == "json" || ext == "yaml")
        })
        .collect();
    files.sort();
    let mut files = files.iter();
    let Some(first) = files.next() else {
        return Err(Failure::Usage(format!(
            "{}: no documents",
            args.folder.display()
        )));
    };
    let overlay = project.read_or_empty(OVERLAY)?;
    let mut before = first_contract(first, &overlay)?;
    let (mut ours, mut steps) = (0, 0);
    for file in files {
        let start = Instant::now();
        let (name, snapshot, lock) = read(file)?;
        let made = update(&before.inputs, &snapshot, &lock, "")?;
        if args.check {
            staged::compile(project, &made.output.files)?;
        }
        let after = contract(name, snapshot, lock, &made)?;
        ours += tell(&before, &after, &made, start, args.breaks);
        steps += 1;
        before = after;
    }
    ui::result(format_args!(
        "{steps} updates, {ours} breaking lines of our own making"
    ));
    if ours > 0 {
        return Err(Failure::Difference(
            "a break that upstream doesn't cause".to_owned(),
        ));
    }
    Ok(())
}

/// The snapshot of a document, and its lock.
fn read(file: &Path) -> Result<(String, String, String), Failure> {
    let bytes = fs::read(file).map_err(Failure::file(file))?;
    let name = file
        .file_stem()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    let imported = spec::import(&bytes, &file.display().to_string(), None, None)?;
    Ok((name, imported.snapshot, format(&imported.lock)?))
}

/// The first has no names yet: as if `names release --all` had been said.
fn first_contract(file: &Path, overlay: &str) -> Result<Contract, Failure> {
    let (name, snapshot, lock) = read(file)?;
    let inputs = Inputs {
        snapshot: snapshot.clone(),
        lock: lock.clone(),
        overlay: overlay.to_owned(),
        words: Vec::new(),
        names: NamesLock::default(),
    };
    // What the overlay says of later contracts is left out, as an update does.
    let made = update(&inputs, &snapshot, &lock, "")?;
    contract(name, snapshot, lock, &made)
}

fn contract(
    name: String,
    snapshot: String,
    lock: String,
    made: &Update,
) -> Result<Contract, Failure> {
    let document =
        serde_json::from_str(&snapshot).map_err(|error| Failure::Program(error.to_string()))?;
    Ok(Contract {
        name,
        document,
        inputs: Inputs {
            snapshot,
            lock,
            overlay: made.overlay.clone(),
            words: Vec::new(),
            names: made.output.names.clone(),
        },
    })
}

/// One line of what an update is, and how many breaking lines are ours.
fn tell(before: &Contract, after: &Contract, made: &Update, start: Instant, breaks: bool) -> usize {
    let sides = Sides {
        documents: [&before.document, &after.document],
        names: [&before.inputs.names, &after.inputs.names],
    };
    let breaking = made
        .diff
        .changes
        .iter()
        .filter(|change| change.step == Step::Major);
    let (theirs, ours): (Vec<_>, Vec<_>) =
        breaking.partition(|change| cause::is_upstreams(change, &sides));
    let (old, new) = (before.inputs.names.paths(), after.inputs.names.paths());
    ui::result(format_args!(
        "{} -> {}: {}; breaking {} upstream's, {} ours; names {} new, {} gone; {:.1} s",
        before.name,
        after.name,
        made.diff.semver().as_str(),
        theirs.len(),
        ours.len(),
        new.difference(&old).count(),
        old.difference(&new).count(),
        start.elapsed().as_secs_f32(),
    ));
    let shown = theirs
        .iter()
        .map(|change| ("upstream", change))
        .filter(|_| breaks);
    for (whose, change) in shown.chain(ours.iter().map(|change| ("ours", change))) {
        ui::result(format_args!(
            "  {whose}: {}: {} ({})",
            change.path, change.reason, change.place
        ));
    }
    ours.len()
}

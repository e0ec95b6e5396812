//! `spec replay`: the updates from each contract of a folder to the next, as `spec update` would make them.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use codegen::spec;
use codegen::update::{Published, Update, update, update_from};
use codegen::{Inputs, NamesLock};

use super::format;
use super::look::{Look, Named, look};
use crate::commands::staged;
use crate::failure::Failure;
use crate::output::WriteLock;
use crate::project::{OVERLAY, Project};
use crate::ui;

#[derive(clap::Args)]
pub(crate) struct Args {
    /// A folder of Stripe's documents, JSON or YAML: their names give their order.
    folder: PathBuf,
    /// Compile the client of each, too, and a program against it that uses all of the client before.
    #[arg(long)]
    check: bool,
    /// Print every breaking line with its cause.
    #[arg(long)]
    breaks: bool,
}

/// A contract of the folder, as the repository would have it.
struct Contract {
    name: String,
    inputs: Inputs,
    published: Published,
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
    let mut total = Total::default();
    for file in files {
        let start = Instant::now();
        let (name, snapshot, lock) = read(file)?;
        let made = update_from(&before.inputs, &before.published, &snapshot, &lock, "")?;
        let compiled = match args.check {
            true => Some(staged::rehearse(
                project,
                &made.adapted.output.files,
                &before.published.krate,
            )?),
            false => None,
        };
        let after = contract(name, snapshot, lock, &made)?;
        let seen = look(before.named(), after.named(), &made);
        let title = format!("{} -> {}", before.name, after.name);
        total.add(&tell(&title, &made, &seen, compiled, start, args.breaks));
        before = after;
    }
    total.end("updates")
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
    let inputs = Inputs {
        snapshot,
        lock,
        overlay: made.adapted.overlay.clone(),
        words: Vec::new(),
        names: made.adapted.output.names.clone(),
    };
    let published = Published::read(&inputs)?;
    Ok(Contract {
        name,
        inputs,
        published,
    })
}

impl Contract {
    fn named(&self) -> Named<'_> {
        Named {
            document: self.published.document(),
            names: &self.inputs.names,
        }
    }
}

/// What is wrong with updates, counted.
#[derive(Default)]
pub(super) struct Total {
    updates: usize,
    ours: usize,
    wrong: usize,
    verdicts: usize,
}

impl Total {
    pub(super) fn add(&mut self, one: &Total) {
        self.updates += one.updates;
        self.ours += one.ours;
        self.wrong += one.wrong;
        self.verdicts += one.verdicts;
    }

    /// Whether nothing is wrong.
    pub(super) fn is_right(&self) -> bool {
        self.ours + self.wrong + self.verdicts == 0
    }

    /// The last line, and a failure if anything is wrong.
    pub(super) fn end(&self, what: &str) -> Result<(), Failure> {
        ui::result(format_args!(
            "{} {what}, {} breaking lines of our own making, {} disagreements with the documents, {} with the compiler",
            self.updates, self.ours, self.wrong, self.verdicts
        ));
        if self.is_right() {
            return Ok(());
        }
        Err(Failure::Difference(
            "a break that upstream doesn't cause, or a diff that isn't true".to_owned(),
        ))
    }
}

/// One line of what an update is, and a line for each thing that is wrong with it. `compiled` is what the compiler says of
/// a program that uses all of the client before.
pub(super) fn tell(
    title: &str,
    made: &Update,
    seen: &Look<'_>,
    compiled: Option<staged::Compiled>,
    start: Instant,
    breaks: bool,
) -> Total {
    let agreement = &seen.agreement;
    let is_major = made.diff.semver() == codegen::diff::Step::Major;
    let (word, differs) = match &compiled {
        None => ("", false),
        Some(staged::Compiled::Yes) => ("; old calls compile", is_major),
        Some(staged::Compiled::No(_)) => ("; old calls don't compile", !is_major),
    };
    ui::result(format_args!(
        "{title}: {}; breaking {} upstream's, {} ours; names {} new, {} gone; {} of {} told{word}; {:.1} s",
        made.diff.semver().as_str(),
        seen.theirs.len(),
        seen.ours.len(),
        seen.came,
        seen.went,
        agreement.read() - agreement.untold,
        agreement.read(),
        start.elapsed().as_secs_f32(),
    ));
    let shown = seen.theirs.iter().map(|change| ("upstream", change));
    let ours = seen.ours.iter().map(|change| ("ours", change));
    for (whose, change) in shown.filter(|_| breaks).chain(ours) {
        ui::result(format_args!(
            "  {whose}: {}: {} ({})",
            change.path, change.reason, change.place
        ));
    }
    for wrong in &agreement.wrong {
        ui::result(format_args!("  {wrong}"));
    }
    match compiled {
        Some(staged::Compiled::No(message)) if differs => {
            ui::result(format_args!("  the compiler says: {message}"));
        }
        Some(staged::Compiled::Yes) if differs => {
            ui::result("  the compiler has nothing against it");
        }
        _ => {}
    }
    Total {
        updates: 1,
        ours: seen.ours.len(),
        wrong: agreement.wrong.len(),
        verdicts: usize::from(differs),
    }
}

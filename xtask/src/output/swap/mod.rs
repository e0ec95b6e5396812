//! Replacing files of the repository as one step.
//!
//! Everything new is written beside the repository's files, with a journal of what is to change. Then each file is
//! replaced by one rename: at no time is a file missing that was there before and will be afterwards, so cargo always
//! finds a workspace. A failure takes back what was done. Only a killed process can stop between two files: the next run
//! compares each with the journal, and finishes what was begun, or says what was edited since. A file whose content stays
//! is not touched, so cargo rebuilds nothing for it.

use std::fmt;
use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use codegen::spec::sha256;

use super::journal::{self, Change, State};
use super::listing::{self, Odd};
use super::{Tree, validate};
use crate::failure::Failure;

/// Something that is replaced as a whole; its path is relative to the repository.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Unit<'u> {
    /// A directory that holds exactly these files.
    Tree(&'u str, &'u Tree),
    /// A file.
    File(&'u str, &'u [u8]),
}

/// The points at which a run can be stopped; tests make each of them fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step<'p> {
    /// Before a file is written.
    Write(&'p str),
    /// Before what is new is called complete.
    Complete,
    /// Before what is there is kept, to be put back if something fails.
    Keep(&'p str),
    /// Before a file is replaced, added or removed.
    Place(&'p str),
    /// Before what was kept is removed.
    Discard,
}

/// Whether to go on.
pub(super) type Ask<'a> = dyn FnMut(Step<'_>) -> io::Result<()> + 'a;

/// What a run changed in a unit.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Written {
    added: usize,
    changed: usize,
    removed: usize,
}

/// What a run did.
#[derive(Debug)]
pub(super) struct Outcome {
    /// For each unit.
    pub(super) written: Vec<Written>,
    /// The files that are gone.
    pub(super) removed: Vec<String>,
    /// What is of no use any more and could not be removed.
    pub(super) left: Option<Failure>,
}

/// The directories that a swap uses, beside what it replaces.
struct Stage {
    /// What is new while it is written, and all of it on its way out: of no use to anybody.
    waste: PathBuf,
    /// What is new, complete; what was there; and the journal.
    ready: PathBuf,
}

impl Stage {
    fn of(root: &Path) -> Self {
        Self {
            waste: root.join(".swap.partial"),
            ready: root.join(".swap"),
        }
    }

    fn new_of(&self, path: &str) -> PathBuf {
        self.ready.join(NEW).join(path)
    }

    fn old_of(&self, path: &str) -> PathBuf {
        self.ready.join(OLD).join(path)
    }
}

const NEW: &str = "new";
const OLD: &str = "old";
const JOURNAL: &str = "journal";
/// A file on its way to its place.
const NEXT: &str = "next";

/// Makes each unit hold exactly what is given. `ask` is asked at every point that can be stopped; its error stops the
/// run there, and everything old stays.
pub(super) fn write_swapped(
    root: &Path,
    units: &[Unit<'_>],
    ask: &mut Ask<'_>,
) -> Result<Outcome, Failure> {
    for unit in units {
        if let Unit::Tree(_, tree) = unit {
            validate(tree)?;
        }
    }
    let plan = Plan::of(root, units)?;
    let outcome = |left| Outcome {
        written: plan.written.clone(),
        removed: plan.removed(),
        left,
    };
    if plan.changes.is_empty() {
        return Ok(outcome(None));
    }
    let stage = Stage::of(root);
    let swapped =
        build(root, &stage, &plan, ask).and_then(|()| forward(root, &stage, &plan.changes, ask));
    if let Err(failure) = swapped {
        // The first failure is the one to tell; whatever cannot be put back now is put right by the next run.
        if back(root, &stage, &plan.changes).is_ok() {
            let _ = discard(&stage);
        }
        return Err(failure);
    }
    // What is new is in place: an error from here on would report a failure that did not happen.
    let discarded = ask(Step::Discard)
        .map_err(Failure::file(&stage.ready))
        .and_then(|()| discard(&stage));
    Ok(outcome(discarded.err()))
}

/// Puts right what an interrupted run left. A swap that was begun is finished; one that was not, or that somebody has
/// taken back, is dropped; and where files were edited since, nothing is touched, and they are named.
pub(super) fn recover(root: &Path) -> Result<(), Failure> {
    let stage = Stage::of(root);
    if exists(&stage.ready)? {
        let changes = journal::parse(&stage.ready.join(JOURNAL))?;
        let states = changes
            .iter()
            .map(|change| change.state(root))
            .collect::<Result<Vec<_>, _>>()?;
        let edited: Vec<&str> = changes
            .iter()
            .zip(&states)
            .filter(|(_, state)| **state == State::Edited)
            .map(|(change, _)| change.path.as_str())
            .collect();
        if !edited.is_empty() {
            return Err(Failure::Usage(unfinished(&edited)));
        }
        if states.contains(&State::New) && states.contains(&State::Old) {
            forward(root, &stage, &changes, &mut |_| Ok(()))?;
        }
    }
    discard(&stage)
}

fn unfinished(edited: &[&str]) -> String {
    let (files, were) = match edited {
        [_] => ("this file", "was"),
        _ => ("these files", "were"),
    };
    let mut text = format!(
        "a command was interrupted while it wrote, and {files} of its {were} edited since; nothing was changed"
    );
    for path in edited {
        text.push_str(&format!("\n  {path}"));
    }
    text.push_str(
        "\n  help: .swap/new has what the command was writing, .swap/old what was there before; to go on with the \
         files as they are now, remove .swap",
    );
    text
}

/// What writing the units will change.
struct Plan<'u> {
    written: Vec<Written>,
    changes: Vec<Change>,
    /// What the changes put in, in their order; nothing for what is removed.
    contents: Vec<Option<&'u [u8]>>,
}

impl<'u> Plan<'u> {
    fn of(root: &Path, units: &[Unit<'u>]) -> Result<Self, Failure> {
        let mut plan = Plan {
            written: Vec::new(),
            changes: Vec::new(),
            contents: Vec::new(),
        };
        let mut odd = Vec::new();
        for unit in units {
            let mut written = Written::default();
            match unit {
                Unit::File(path, content) => match listing::odd_file(&root.join(path)) {
                    Some(what) => odd.push(Odd {
                        path: (*path).to_owned(),
                        what,
                    }),
                    None => {
                        let there = exists(&root.join(path))?;
                        plan.file(root, path, there, content, &mut written)?;
                    }
                },
                Unit::Tree(dir, tree) => {
                    let old = listing::list(&root.join(dir), tree)?;
                    odd.extend(old.odd.into_iter().map(|odd| Odd {
                        path: join(dir, &odd.path),
                        ..odd
                    }));
                    // What goes first makes room for a file where a directory was, and the other way round.
                    for name in old.files.iter().filter(|name| !tree.contains_key(*name)) {
                        let path = join(dir, name);
                        let place = root.join(&path);
                        let bytes = fs::read(&place).map_err(Failure::file(&place))?;
                        written.removed += 1;
                        plan.change(path, Some(sha256(&bytes)), None);
                    }
                    for (name, content) in *tree {
                        let there = old.files.binary_search(name).is_ok();
                        plan.file(root, &join(dir, name), there, content, &mut written)?;
                    }
                }
            }
            plan.written.push(written);
        }
        match odd.is_empty() {
            true => Ok(plan),
            false => Err(Failure::Usage(in_the_way(&odd))),
        }
    }

    fn file(
        &mut self,
        root: &Path,
        path: &str,
        there: bool,
        content: &'u [u8],
        written: &mut Written,
    ) -> Result<(), Failure> {
        let place = root.join(path);
        let old = match there {
            true => Some(fs::read(&place).map_err(Failure::file(&place))?),
            false => None,
        };
        if old.as_deref() == Some(content) {
            return Ok(());
        }
        written.added += usize::from(!there);
        written.changed += usize::from(there);
        self.change(
            path.to_owned(),
            old.map(|bytes| sha256(&bytes)),
            Some(content),
        );
        Ok(())
    }

    fn change(&mut self, path: String, old: Option<String>, content: Option<&'u [u8]>) {
        let new = content.map(sha256);
        self.changes.push(Change { path, old, new });
        self.contents.push(content);
    }

    fn removed(&self) -> Vec<String> {
        let gone = self.changes.iter().filter(|change| change.new.is_none());
        gone.map(|change| change.path.clone()).collect()
    }
}

fn in_the_way(odd: &[Odd]) -> String {
    let mut text =
        "these are not ours, and stand where only our files may; nothing was changed".to_owned();
    for odd in odd {
        text.push_str(&format!("\n  {odd}"));
    }
    text.push_str("\n  help: move them somewhere else");
    text
}

fn join(dir: &str, name: &str) -> String {
    match name {
        "" => dir.to_owned(),
        name => format!("{dir}/{name}"),
    }
}

fn build(root: &Path, stage: &Stage, plan: &Plan<'_>, ask: &mut Ask<'_>) -> Result<(), Failure> {
    for (change, content) in plan.changes.iter().zip(&plan.contents) {
        let Some(content) = content else { continue };
        ask(Step::Write(&change.path)).map_err(Failure::file(root))?;
        let target = stage.waste.join(NEW).join(&change.path);
        write(&target, content)?;
    }
    write(
        &stage.waste.join(JOURNAL),
        journal::format(&plan.changes).as_bytes(),
    )?;
    ask(Step::Complete).map_err(Failure::file(root))?;
    fs::rename(&stage.waste, &stage.ready).map_err(Failure::file(&stage.ready))
}

fn write(target: &Path, content: &[u8]) -> Result<(), Failure> {
    parents(target)?;
    File::create_new(target)
        .and_then(|mut file| file.write_all(content))
        .map_err(Failure::file(target))
}

/// Makes every change that is not made yet.
fn forward(
    root: &Path,
    stage: &Stage,
    changes: &[Change],
    ask: &mut Ask<'_>,
) -> Result<(), Failure> {
    for change in changes {
        let place = root.join(&change.path);
        match change.state(root)? {
            State::Old => {}
            State::New => continue,
            State::Edited => {
                return Err(Failure::Usage(format!(
                    "{}: edited while it was being replaced; nothing was changed",
                    change.path
                )));
            }
        }
        if change.old.is_some() {
            ask(Step::Keep(&change.path)).map_err(Failure::file(&place))?;
            duplicate(&place, &stage.old_of(&change.path))?;
        }
        ask(Step::Place(&change.path)).map_err(Failure::file(&place))?;
        match change.new {
            Some(_) => put(stage, &stage.new_of(&change.path), &place)?,
            None => remove(&place, root)?,
        }
    }
    Ok(())
}

/// Takes back every change that was made.
fn back(root: &Path, stage: &Stage, changes: &[Change]) -> Result<(), Failure> {
    if !exists(&stage.ready)? {
        return Ok(());
    }
    for change in changes.iter().rev() {
        if change.state(root)? != State::New {
            continue;
        }
        let place = root.join(&change.path);
        match change.old {
            Some(_) => put(stage, &stage.old_of(&change.path), &place)?,
            None => remove(&place, root)?,
        }
    }
    Ok(())
}

/// Puts a copy of a file in a place, in one step.
fn put(stage: &Stage, from: &Path, place: &Path) -> Result<(), Failure> {
    let next = stage.ready.join(NEXT);
    duplicate(from, &next)?;
    parents(place)?;
    if place.is_dir() {
        // Where a directory was whose files are gone.
        fs::remove_dir(place).map_err(Failure::file(place))?;
    }
    fs::rename(&next, place).map_err(Failure::file(place))
}

/// Removes a file, and directories that nothing is left in.
fn remove(place: &Path, root: &Path) -> Result<(), Failure> {
    fs::remove_file(place).map_err(Failure::file(place))?;
    let above = place.ancestors().skip(1).take_while(|dir| *dir != root);
    for dir in above {
        if fs::remove_dir(dir).is_err() {
            break;
        }
    }
    Ok(())
}

/// A copy, and no second name for the same file: who edits the one edits it alone.
fn duplicate(from: &Path, to: &Path) -> Result<(), Failure> {
    parents(to)?;
    if exists(to)? {
        fs::remove_file(to).map_err(Failure::file(to))?;
    }
    fs::copy(from, to).map(drop).map_err(Failure::file(from))
}

/// Removes the stage; before the first file of it goes, it is no swap to be finished any more.
fn discard(stage: &Stage) -> Result<(), Failure> {
    clear(&stage.waste)?;
    if exists(&stage.ready)? {
        fs::rename(&stage.ready, &stage.waste).map_err(Failure::file(&stage.ready))?;
        clear(&stage.waste)?;
    }
    Ok(())
}

/// Removes a directory with all that is in it; what resists is named.
fn clear(dir: &Path) -> Result<(), Failure> {
    if !exists(dir)? {
        return Ok(());
    }
    fs::remove_dir_all(dir).map_err(|error| {
        let mut rest = dir.to_owned();
        // Down to the first thing that is still there.
        while let Some(Ok(entry)) = fs::read_dir(&rest).ok().and_then(|mut all| all.next()) {
            rest = entry.path();
        }
        Failure::file(&rest)(error)
    })
}

fn parents(path: &Path) -> Result<(), Failure> {
    match path.parent() {
        Some(dir) => fs::create_dir_all(dir).map_err(Failure::file(dir)),
        None => Ok(()),
    }
}

fn exists(path: &Path) -> Result<bool, Failure> {
    match fs::symlink_metadata(path) {
        Ok(_) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        // A path below a file.
        Err(error) if error.kind() == io::ErrorKind::NotADirectory => Ok(false),
        Err(error) => Err(Failure::file(path)(error)),
    }
}

impl<'u> Unit<'u> {
    pub(crate) fn path(&self) -> &'u str {
        match self {
            Self::Tree(path, _) | Self::File(path, _) => path,
        }
    }
}

impl Written {
    pub(crate) fn is_nothing(self) -> bool {
        self.added + self.changed + self.removed == 0
    }
}

impl fmt::Display for Written {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_nothing() {
            return f.write_str("all unchanged");
        }
        write!(
            f,
            "{} added, {} changed, {} removed",
            self.added, self.changed, self.removed
        )
    }
}

#[cfg(test)]
mod tests;

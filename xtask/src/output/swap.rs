//! Replacing directories and files of the repository as one step.
//!
//! Everything new is written to a directory beside what it replaces; renames then swap it in, one after the other. A
//! failure undoes the renames that were made, so the repository holds all of the old or all of the new and never a
//! mixture. Only a killed process can stop between the renames; the next run finds what is new whole and finishes the
//! swap. A file whose content stays keeps its modification time, so cargo rebuilds nothing for it.

use std::fmt;
use std::fs::{self, File, FileTimes};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use super::{IGNORED, Tree, files, validate};

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
pub(crate) enum Step<'p> {
    /// Before a file is written.
    Write(&'p str),
    /// Before what is new is called complete.
    Complete,
    /// Between the two renames of a unit.
    Swap(&'p str),
    /// Before what is old is removed.
    Discard,
}

/// What a run changed in a unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Written {
    added: usize,
    changed: usize,
    removed: usize,
}

/// The directories that a swap uses, beside what it replaces.
struct Stage {
    /// What is new while it is written, and what is old on its way out: of no use to anybody.
    waste: PathBuf,
    /// What is new, complete; and what it replaced until now.
    ready: PathBuf,
}

impl Stage {
    fn of(root: &Path) -> Self {
        Self {
            waste: root.join(".swap.partial"),
            ready: root.join(".swap"),
        }
    }

    fn new_of(&self, unit: &str) -> PathBuf {
        self.ready.join(NEW).join(unit)
    }

    fn old_of(&self, unit: &str) -> PathBuf {
        self.ready.join(OLD).join(unit)
    }
}

const NEW: &str = "new";
const OLD: &str = "old";
/// The units of a swap, a line each.
const UNITS: &str = "units";

/// Makes each unit hold exactly what is given. `step` is asked at every point that can be stopped; its error stops the
/// run there, and everything old stays.
pub(crate) fn write_swapped(
    root: &Path,
    units: &[Unit<'_>],
    step: &mut dyn FnMut(Step<'_>) -> io::Result<()>,
) -> io::Result<Vec<Written>> {
    for unit in units {
        if let Unit::Tree(_, tree) = unit {
            validate(tree)?;
        }
    }
    recover(root)?;
    let plans = units
        .iter()
        .map(|unit| plan(root, unit))
        .collect::<io::Result<Vec<_>>>()?;
    let written = plans.iter().map(|(written, _)| *written).collect();
    let changes = units.iter().zip(plans);
    let changes: Vec<_> = changes.filter(|(_, (w, _))| !w.is_nothing()).collect();
    if changes.is_empty() {
        return Ok(written);
    }
    let stage = Stage::of(root);
    let swapped = build(root, &stage, &changes, step).and_then(|()| forward(root, &stage, step));
    if let Err(error) = swapped {
        // The first error is the one to tell; whatever cannot be put back now is put right by the next run.
        if back(root, &stage).is_ok() {
            let _ = discard(&stage);
        }
        return Err(error);
    }
    // What is new is in place: an error from here on would report a failure that did not happen.
    if step(Step::Discard).is_ok() {
        let _ = keep_builds(root, &stage).and_then(|()| discard(&stage));
    }
    Ok(written)
}

/// Puts right what an interrupted run left: a swap that was begun is finished, and anything less is removed.
pub(crate) fn recover(root: &Path) -> io::Result<()> {
    let stage = Stage::of(root);
    if exists(&stage.ready)? {
        forward(root, &stage, &mut |_| Ok(()))?;
        keep_builds(root, &stage)?;
    }
    discard(&stage)
}

/// What writing a unit will change, and for each file of it whether it stays.
fn plan(root: &Path, unit: &Unit<'_>) -> io::Result<(Written, Vec<bool>)> {
    let mut written = Written {
        added: 0,
        changed: 0,
        removed: 0,
    };
    let mut same = Vec::new();
    let mut compare = |there: bool, path: &Path, content: &[u8]| {
        let equal = there && fs::read(path)? == content;
        written.added += usize::from(!there);
        written.changed += usize::from(there && !equal);
        same.push(equal);
        io::Result::Ok(())
    };
    match unit {
        Unit::File(path, content) => {
            let path = root.join(path);
            compare(exists(&path)?, &path, content)?;
        }
        Unit::Tree(path, tree) => {
            let dir = root.join(path);
            let old = files(&dir, tree)?;
            for (path, content) in *tree {
                compare(old.binary_search(path).is_ok(), &dir.join(path), content)?;
            }
            written.removed = old.iter().filter(|path| !tree.contains_key(*path)).count();
        }
    }
    Ok((written, same))
}

fn build(
    root: &Path,
    stage: &Stage,
    changes: &[(&Unit<'_>, (Written, Vec<bool>))],
    step: &mut dyn FnMut(Step<'_>) -> io::Result<()>,
) -> io::Result<()> {
    let new = stage.waste.join(NEW);
    fs::create_dir_all(&new)?;
    let mut units = String::new();
    for (unit, (_, same)) in changes {
        match unit {
            Unit::File(path, content) => write(&new.join(path), path, content, step)?,
            Unit::Tree(path, tree) => {
                for ((name, content), same) in tree.iter().zip(same) {
                    let target = new.join(path).join(name);
                    write(&target, name, content, step)?;
                    if *same {
                        let modified = fs::metadata(root.join(path).join(name))?.modified()?;
                        let times = FileTimes::new().set_modified(modified);
                        File::options()
                            .write(true)
                            .open(&target)?
                            .set_times(times)?;
                    }
                }
            }
        }
        units.push_str(unit.path());
        units.push('\n');
    }
    fs::write(stage.waste.join(UNITS), units)?;
    step(Step::Complete)?;
    fs::rename(&stage.waste, &stage.ready)
}

fn write(
    target: &Path,
    name: &str,
    content: &[u8],
    step: &mut dyn FnMut(Step<'_>) -> io::Result<()>,
) -> io::Result<()> {
    step(Step::Write(name))?;
    parent(target)?;
    File::create_new(target)?.write_all(content)
}

/// Swaps in what is not swapped in yet.
fn forward(
    root: &Path,
    stage: &Stage,
    step: &mut dyn FnMut(Step<'_>) -> io::Result<()>,
) -> io::Result<()> {
    for unit in units(stage)? {
        let (new, old, place) = (stage.new_of(&unit), stage.old_of(&unit), root.join(&unit));
        if !exists(&new)? {
            continue;
        }
        parent(&place)?;
        if exists(&place)? {
            parent(&old)?;
            fs::rename(&place, &old)?;
        }
        step(Step::Swap(&unit))?;
        fs::rename(&new, &place)?;
    }
    Ok(())
}

/// Undoes the renames of [`forward`].
fn back(root: &Path, stage: &Stage) -> io::Result<()> {
    if !exists(&stage.ready)? {
        return Ok(());
    }
    for unit in units(stage)?.iter().rev() {
        let (new, old, place) = (stage.new_of(unit), stage.old_of(unit), root.join(unit));
        if !exists(&new)? {
            fs::rename(&place, &new)?;
        }
        if exists(&old)? {
            fs::rename(&old, &place)?;
        }
    }
    Ok(())
}

/// Moves what cargo built in a directory that was replaced into the one that replaced it.
fn keep_builds(root: &Path, stage: &Stage) -> io::Result<()> {
    for unit in units(stage)? {
        for name in IGNORED {
            let (kept, place) = (stage.old_of(&unit).join(name), root.join(&unit).join(name));
            if exists(&kept)? && !exists(&place)? {
                fs::rename(kept, place)?;
            }
        }
    }
    Ok(())
}

/// Removes the stage; before the first file of it goes, it is no swap to be finished any more.
fn discard(stage: &Stage) -> io::Result<()> {
    if exists(&stage.waste)? {
        fs::remove_dir_all(&stage.waste)?;
    }
    if exists(&stage.ready)? {
        fs::rename(&stage.ready, &stage.waste)?;
        fs::remove_dir_all(&stage.waste)?;
    }
    Ok(())
}

fn units(stage: &Stage) -> io::Result<Vec<String>> {
    let text = fs::read_to_string(stage.ready.join(UNITS))?;
    Ok(text.lines().map(str::to_owned).collect())
}

fn parent(path: &Path) -> io::Result<()> {
    path.parent().map_or(Ok(()), fs::create_dir_all)
}

fn exists(path: &Path) -> io::Result<bool> {
    match fs::symlink_metadata(path) {
        Ok(_) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        // A path below a file.
        Err(error) if error.kind() == io::ErrorKind::NotADirectory => Ok(false),
        Err(error) => Err(error),
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
mod tests {
    use std::time::{Duration, SystemTime};

    use super::*;

    fn tree(files: &[(&str, &str)]) -> Tree {
        files
            .iter()
            .map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec()))
            .collect()
    }

    /// The whole repository: a directory, two files, and a file that is added.
    struct State {
        generated: Tree,
        snapshot: &'static str,
        changelog: Option<&'static str>,
    }

    impl State {
        fn units(&self) -> Vec<Unit<'_>> {
            let mut units = vec![
                Unit::File("spec/openapi.json", self.snapshot.as_bytes()),
                Unit::File("spec/overlay.yaml", b"same"),
                Unit::Tree("generated", &self.generated),
            ];
            units.extend(
                self.changelog
                    .map(|text| Unit::File("CHANGELOG.md", text.as_bytes())),
            );
            units
        }

        fn files(&self) -> Tree {
            let generated = self.generated.iter();
            let mut files: Tree = generated
                .map(|(path, content)| (format!("generated/{path}"), content.clone()))
                .collect();
            files.insert("generated/target/debug/x".to_owned(), b"built".to_vec());
            files.insert("spec/openapi.json".to_owned(), self.snapshot.into());
            files.insert("spec/overlay.yaml".to_owned(), b"same".to_vec());
            files.extend(
                self.changelog
                    .map(|text| ("CHANGELOG.md".to_owned(), text.into())),
            );
            files
        }
    }

    fn old() -> State {
        State {
            generated: tree(&[
                ("Cargo.toml", "old"),
                ("src/lib.rs", "same"),
                ("src/gone/x.rs", "old"),
            ]),
            snapshot: "old",
            changelog: None,
        }
    }

    fn new() -> State {
        State {
            generated: tree(&[
                ("Cargo.toml", "new"),
                ("src/lib.rs", "same"),
                ("src/added.rs", "new"),
            ]),
            snapshot: "new",
            changelog: Some("new"),
        }
    }

    /// A repository with the old state and a build in it.
    fn fixture() -> tempfile::TempDir {
        let root = tempfile::tempdir().unwrap();
        write_swapped(root.path(), &old().units(), &mut |_| Ok(())).unwrap();
        fs::create_dir_all(root.path().join("generated/target/debug")).unwrap();
        fs::write(root.path().join("generated/target/debug/x"), "built").unwrap();
        root
    }

    /// Every file there is, what is ignored and what is staged included.
    fn read(root: &Path) -> Tree {
        let paths = files(root, &Tree::new()).unwrap();
        paths
            .into_iter()
            .map(|path| (path.clone(), fs::read(root.join(path)).unwrap()))
            .collect()
    }

    #[test]
    fn replaces_everything_and_keeps_the_build() {
        let root = fixture();
        let written = write_swapped(root.path(), &new().units(), &mut |_| Ok(())).unwrap();
        let told: Vec<String> = written.iter().map(ToString::to_string).collect();
        assert_eq!(
            told,
            [
                "0 added, 1 changed, 0 removed",
                "all unchanged",
                "1 added, 1 changed, 1 removed",
                "1 added, 0 changed, 0 removed"
            ]
        );
        assert_eq!(read(root.path()), new().files());
        assert!(!root.path().join("generated/src/gone").exists());
        assert!(!root.path().join(".swap").exists() && !root.path().join(".swap.partial").exists());
    }

    #[test]
    fn a_file_that_stays_keeps_its_time() {
        let root = fixture();
        let past = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
        for path in [
            "generated/Cargo.toml",
            "generated/src/lib.rs",
            "spec/overlay.yaml",
        ] {
            let file = File::options()
                .write(true)
                .open(root.path().join(path))
                .unwrap();
            file.set_times(FileTimes::new().set_modified(past)).unwrap();
        }
        let modified = |path: &str| {
            fs::metadata(root.path().join(path))
                .unwrap()
                .modified()
                .unwrap()
        };
        let written = write_swapped(root.path(), &old().units(), &mut |_| Ok(())).unwrap();
        assert!(written.iter().all(|written| written.is_nothing()));
        assert_eq!(modified("generated/Cargo.toml"), past);
        write_swapped(root.path(), &new().units(), &mut |_| Ok(())).unwrap();
        assert_eq!(modified("generated/src/lib.rs"), past);
        assert_eq!(modified("spec/overlay.yaml"), past);
        assert_ne!(modified("generated/Cargo.toml"), past);
    }

    #[test]
    fn a_failure_at_any_step_leaves_the_old_state() {
        let mut steps = 0;
        write_swapped(fixture().path(), &new().units(), &mut |_| {
            steps += 1;
            Ok(())
        })
        .unwrap();
        // Five files, three units, the completion and the removal.
        assert_eq!(steps, 5 + 1 + 3 + 1);
        // The last step is after the swap: a failure to clean up is not a failure to write.
        for fail in 0..steps - 1 {
            let root = fixture();
            let mut at = 0;
            let result = write_swapped(root.path(), &new().units(), &mut |_| {
                at += 1;
                if at > fail {
                    Err(io::Error::other("injected"))
                } else {
                    Ok(())
                }
            });
            assert_eq!(result.unwrap_err().to_string(), "injected", "step {fail}");
            assert_eq!(read(root.path()), old().files(), "step {fail}");
        }
    }

    #[test]
    fn a_run_that_died_is_put_right_by_the_next() {
        for (fail, survivor) in [
            (Step::Write("src/lib.rs"), old()),
            (Step::Complete, old()),
            (Step::Swap("spec/openapi.json"), new()),
            (Step::Swap("generated"), new()),
            (Step::Swap("CHANGELOG.md"), new()),
            (Step::Discard, new()),
        ] {
            let root = fixture();
            // A panic stands for the death of the process: nothing after the step runs.
            let died = std::panic::catch_unwind(|| {
                write_swapped(root.path(), &new().units(), &mut |step| {
                    if step == fail {
                        std::panic::resume_unwind(Box::new(()))
                    } else {
                        Ok(())
                    }
                })
            });
            assert!(died.is_err());
            assert_ne!(read(root.path()), survivor.files(), "{fail:?}");
            recover(root.path()).unwrap();
            assert_eq!(read(root.path()), survivor.files(), "{fail:?}");
            write_swapped(root.path(), &new().units(), &mut |_| Ok(())).unwrap();
            assert_eq!(read(root.path()), new().files(), "{fail:?}");
        }
    }

    #[test]
    fn hostile_paths_write_nothing() {
        let root = fixture();
        let mut hostile = new();
        hostile.generated.insert("../outside.rs".into(), Vec::new());
        assert!(write_swapped(root.path(), &hostile.units(), &mut |_| Ok(())).is_err());
        assert_eq!(read(root.path()), old().files());
    }
}

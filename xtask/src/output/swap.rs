//! Replacing a directory's content as one step.
//!
//! The new tree is written beside the old one, and two renames swap them, so the directory holds the old tree or the new
//! one and never a mixture. Only a killed process can stop between the renames; the next run finds both trees whole and
//! finishes the swap. A file whose content stays keeps its modification time, so cargo rebuilds nothing for it.

use std::ffi::OsString;
use std::fmt;
use std::fs::{self, File, FileTimes};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use super::{IGNORED, Tree, files, validate};

/// The points at which a run can be stopped; tests make each of them fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Step<'p> {
    /// Before a file is written to the new tree.
    Write(&'p str),
    /// Before the new tree is called complete.
    Complete,
    /// Between the two renames.
    Swap,
    /// Before the old tree is removed.
    Discard,
}

/// What a run changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Written {
    added: usize,
    changed: usize,
    removed: usize,
}

/// The directories beside `dir` that a swap uses.
struct Beside {
    /// The new tree while it is written.
    partial: PathBuf,
    /// The new tree, complete.
    new: PathBuf,
    /// The old tree on its way out.
    old: PathBuf,
}

impl Beside {
    fn of(dir: &Path) -> Self {
        let named = |end: &str| {
            let mut name = OsString::from(".");
            name.push(dir.file_name().unwrap_or_default());
            name.push(end);
            dir.with_file_name(name)
        };
        Self {
            partial: named(".partial"),
            new: named(".new"),
            old: named(".old"),
        }
    }
}

/// Makes the directory hold exactly this tree. `step` is asked at every point that can be stopped; its error stops the
/// run there, and the old tree stays.
pub(crate) fn write_swapped(
    dir: &Path,
    tree: &Tree,
    step: &mut dyn FnMut(Step<'_>) -> io::Result<()>,
) -> io::Result<Written> {
    validate(tree)?;
    recover(dir)?;
    let old = files(dir, tree)?;
    let mut written = Written {
        added: 0,
        changed: 0,
        removed: old.iter().filter(|path| !tree.contains_key(*path)).count(),
    };
    let mut same = Vec::with_capacity(tree.len());
    for (path, content) in tree {
        let there = old.binary_search(path).is_ok();
        let equal = there && fs::read(dir.join(path))? == *content;
        written.added += usize::from(!there);
        written.changed += usize::from(there && !equal);
        same.push(equal);
    }
    if written.is_nothing() {
        return Ok(written);
    }
    let beside = Beside::of(dir);
    let built = build(dir, &beside, tree, &same, step);
    if let Err(error) = built.and_then(|()| swap(dir, &beside, step)) {
        // The first error is the one to tell; whatever cannot be cleaned up now is cleaned up by the next run.
        let _ = recover(dir);
        return Err(error);
    }
    // The new tree is in place: an error from here on would report a failure that did not happen.
    if step(Step::Discard).is_ok() {
        let _ = discard(dir, &beside);
    }
    Ok(written)
}

/// Puts right what an interrupted run left: a missing directory comes back as the new tree if that is complete, else as
/// the old one.
pub(crate) fn recover(dir: &Path) -> io::Result<()> {
    let beside = Beside::of(dir);
    if !exists(dir)? {
        if exists(&beside.new)? {
            fs::rename(&beside.new, dir)?;
        } else if exists(&beside.old)? {
            fs::rename(&beside.old, dir)?;
        }
    }
    discard(dir, &beside)
}

fn build(
    dir: &Path,
    beside: &Beside,
    tree: &Tree,
    same: &[bool],
    step: &mut dyn FnMut(Step<'_>) -> io::Result<()>,
) -> io::Result<()> {
    fs::create_dir(&beside.partial)?;
    for ((path, content), same) in tree.iter().zip(same) {
        step(Step::Write(path))?;
        let target = beside.partial.join(path);
        if let Some(parent) = target.parent() {
            fs::create_dir_all(parent)?;
        }
        let mut file = File::create_new(&target)?;
        file.write_all(content)?;
        if *same {
            let modified = fs::metadata(dir.join(path))?.modified()?;
            file.set_times(FileTimes::new().set_modified(modified))?;
        }
    }
    step(Step::Complete)?;
    fs::rename(&beside.partial, &beside.new)
}

fn swap(
    dir: &Path,
    beside: &Beside,
    step: &mut dyn FnMut(Step<'_>) -> io::Result<()>,
) -> io::Result<()> {
    if exists(dir)? {
        fs::rename(dir, &beside.old)?;
    }
    let swapped = step(Step::Swap).and_then(|()| fs::rename(&beside.new, dir));
    if swapped.is_err() && exists(&beside.old)? {
        // A run that fails leaves the old tree; only a run that dies leaves this to the next one.
        fs::rename(&beside.old, dir)?;
    }
    swapped
}

/// Removes what is beside the directory, after moving what cargo built there into it.
fn discard(dir: &Path, beside: &Beside) -> io::Result<()> {
    if exists(&beside.old)? && exists(dir)? {
        for name in IGNORED {
            let (kept, place) = (beside.old.join(name), dir.join(name));
            if exists(&kept)? && !exists(&place)? {
                fs::rename(kept, place)?;
            }
        }
    }
    for leftover in [&beside.partial, &beside.new, &beside.old] {
        if exists(leftover)? {
            fs::remove_dir_all(leftover)?;
        }
    }
    Ok(())
}

fn exists(path: &Path) -> io::Result<bool> {
    match fs::symlink_metadata(path) {
        Ok(_) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}

impl Written {
    fn is_nothing(self) -> bool {
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

    fn old() -> Tree {
        tree(&[
            ("Cargo.toml", "old"),
            ("src/lib.rs", "same"),
            ("src/gone/x.rs", "old"),
        ])
    }

    fn new() -> Tree {
        tree(&[
            ("Cargo.toml", "new"),
            ("src/lib.rs", "same"),
            ("src/added.rs", "new"),
        ])
    }

    /// A directory with the old tree and a build in it.
    fn fixture() -> (tempfile::TempDir, PathBuf) {
        let parent = tempfile::tempdir().unwrap();
        let dir = parent.path().join("generated");
        write_swapped(&dir, &old(), &mut |_| Ok(())).unwrap();
        fs::create_dir_all(dir.join("target/debug")).unwrap();
        fs::write(dir.join("target/debug/x"), "built").unwrap();
        (parent, dir)
    }

    fn read(dir: &Path) -> Tree {
        let paths = files(dir, &Tree::new()).unwrap();
        paths
            .into_iter()
            .map(|path| (path.clone(), fs::read(dir.join(path)).unwrap()))
            .collect()
    }

    fn beside(parent: &Path) -> Vec<OsString> {
        fs::read_dir(parent)
            .unwrap()
            .map(|entry| entry.unwrap().file_name())
            .filter(|name| name != "generated")
            .collect()
    }

    #[test]
    fn replaces_the_tree_and_keeps_the_build() {
        let (parent, dir) = fixture();
        let written = write_swapped(&dir, &new(), &mut |_| Ok(())).unwrap();
        assert_eq!(written.to_string(), "1 added, 1 changed, 1 removed");
        assert_eq!(read(&dir), new());
        assert!(!dir.join("src/gone").exists());
        assert_eq!(fs::read(dir.join("target/debug/x")).unwrap(), b"built");
        assert!(beside(parent.path()).is_empty());
    }

    #[test]
    fn a_file_that_stays_keeps_its_time() {
        let (_parent, dir) = fixture();
        let past = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
        for path in old().keys() {
            let file = File::options().write(true).open(dir.join(path)).unwrap();
            file.set_times(FileTimes::new().set_modified(past)).unwrap();
        }
        let modified = |path: &str| fs::metadata(dir.join(path)).unwrap().modified().unwrap();
        assert_eq!(
            write_swapped(&dir, &old(), &mut |_| Ok(()))
                .unwrap()
                .to_string(),
            "all unchanged"
        );
        assert_eq!(modified("Cargo.toml"), past);
        write_swapped(&dir, &new(), &mut |_| Ok(())).unwrap();
        assert_eq!(modified("src/lib.rs"), past);
        assert_ne!(modified("Cargo.toml"), past);
    }

    #[test]
    fn a_failure_at_any_step_leaves_the_old_tree() {
        let mut steps = 0;
        {
            let (_parent, dir) = fixture();
            write_swapped(&dir, &new(), &mut |_| {
                steps += 1;
                Ok(())
            })
            .unwrap();
        }
        assert_eq!(steps, new().len() + 3);
        // The last step is after the swap: a failure to clean up is not a failure to write.
        for fail in 0..steps - 1 {
            let (parent, dir) = fixture();
            let mut at = 0;
            let result = write_swapped(&dir, &new(), &mut |_| {
                at += 1;
                if at > fail {
                    Err(io::Error::other("injected"))
                } else {
                    Ok(())
                }
            });
            assert_eq!(result.unwrap_err().to_string(), "injected", "step {fail}");
            assert_eq!(read(&dir), old(), "step {fail}");
            assert!(dir.join("target/debug/x").exists(), "step {fail}");
            assert!(
                beside(parent.path()).is_empty(),
                "step {fail}: {:?}",
                beside(parent.path())
            );
        }
    }

    #[test]
    fn a_run_that_died_is_put_right_by_the_next() {
        for (fail, survivor) in [
            (Step::Complete, old()),
            (Step::Swap, new()),
            (Step::Discard, new()),
        ] {
            let (parent, dir) = fixture();
            // A panic stands for the death of the process: nothing after the step runs.
            let died = std::panic::catch_unwind(|| {
                write_swapped(&dir, &new(), &mut |step| {
                    if step == fail {
                        std::panic::resume_unwind(Box::new(()))
                    } else {
                        Ok(())
                    }
                })
            });
            assert!(died.is_err());
            assert!(!beside(parent.path()).is_empty(), "{fail:?}");
            recover(&dir).unwrap();
            assert_eq!(read(&dir), survivor, "{fail:?}");
            assert!(dir.join("target/debug/x").exists(), "{fail:?}");
            assert!(beside(parent.path()).is_empty(), "{fail:?}");
            write_swapped(&dir, &new(), &mut |_| Ok(())).unwrap();
            assert_eq!(read(&dir), new(), "{fail:?}");
        }
    }

    #[test]
    fn hostile_paths_write_nothing() {
        let (parent, dir) = fixture();
        let mut hostile = new();
        hostile.insert("../outside.rs".into(), Vec::new());
        assert!(write_swapped(&dir, &hostile, &mut |_| Ok(())).is_err());
        assert_eq!(read(&dir), old());
        assert!(beside(parent.path()).is_empty());
    }
}

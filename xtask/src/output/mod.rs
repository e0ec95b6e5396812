//! Writing a whole tree of files, or nothing.

mod check;
mod journal;
mod listing;
mod lock;
mod swap;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::failure::Failure;
use crate::interrupt;
use crate::ui;

pub(crate) use check::check;
pub(crate) use lock::WriteLock;
pub(crate) use swap::{Unit, Written};

/// Files by their path below the tree's directory, with `/` between the parts.
pub(crate) type Tree = BTreeMap<String, Vec<u8>>;

/// A repository that this command alone writes to, in which no other has left anything half done.
pub(crate) struct Writer {
    root: PathBuf,
    _lock: WriteLock,
}

impl Writer {
    /// Takes the repository's lock, and puts right what an interrupted run left.
    pub(crate) fn open(root: &Path) -> Result<Self, Failure> {
        let lock = WriteLock::take(root)?;
        interrupt::guarded(|| swap::recover(root))?;
        Ok(Self {
            root: root.to_owned(),
            _lock: lock,
        })
    }

    /// Makes each unit hold exactly what is given: all of them, or on any failure and on Ctrl-C none. Files that go are
    /// named.
    pub(crate) fn write(&self, units: &[Unit<'_>]) -> Result<Vec<Written>, Failure> {
        let outcome = interrupt::guarded(|| {
            swap::write_swapped(&self.root, units, &mut |step| match step {
                swap::Step::Write(_) | swap::Step::Complete => interrupt::check(),
                // From here on it is renames alone; they end sooner than they could be undone.
                swap::Step::Keep(_) | swap::Step::Place(_) | swap::Step::Discard => Ok(()),
            })
        })?;
        for path in &outcome.removed {
            ui::doing(format_args!("removed: {path}"));
        }
        if let Some(left) = &outcome.left {
            ui::doing(format_args!("{left}; it is of no use any more: remove it"));
        }
        Ok(outcome.written)
    }
}

/// Refuses paths that would leave the directory, or that some file systems hold for the same.
fn validate(tree: &Tree) -> Result<(), Failure> {
    let mut folded: BTreeMap<String, &str> = BTreeMap::new();
    let invalid = |what: String| Err(Failure::Usage(what));
    for path in tree.keys() {
        let sound = path.split('/').all(|part| {
            !matches!(part, "" | "." | "..")
                && !part
                    .chars()
                    .any(|c| c.is_control() || "\\:\"<>|?*".contains(c))
        });
        if !sound {
            return invalid(format!(
                "`{}` is not a path inside the tree",
                path.escape_debug()
            ));
        }
        if let Some(other) = folded.insert(path.to_lowercase(), path) {
            return invalid(format!("`{other}` and `{path}` differ in case alone"));
        }
    }
    for path in folded.keys() {
        let parents = path.match_indices('/').map(|(end, _)| &path[..end]);
        for parent in parents {
            if folded.contains_key(parent) {
                return invalid(format!("`{parent}` is a file and a directory"));
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #[test]
    fn only_paths_inside_the_tree() {
        let validate = |paths: &[&str]| {
            let tree = paths
                .iter()
                .map(|path| ((*path).to_owned(), Vec::new()))
                .collect();
            super::validate(&tree)
        };
        assert!(validate(&["src/lib.rs", "Cargo.toml", "src/a/b.rs"]).is_ok());
        for paths in [
            &["../x"][..],
            &["/etc/x"],
            &["a/../../x"],
            &["a//b"],
            &[""],
            &["a\\b"],
            &["c:x"],
            &["a\nb"],
            &["A.rs", "a.rs"],
            &["a", "a/b"],
        ] {
            assert!(validate(paths).is_err(), "{paths:?}");
        }
    }
}

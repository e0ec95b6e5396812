//! Writing a whole tree of files, or nothing.

mod check;
mod swap;

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

use crate::failure::Failure;
use crate::interrupt;

pub(crate) use check::check;
pub(crate) use swap::{Unit, Written};

/// Files by their path below the tree's directory, with `/` between the parts.
pub(crate) type Tree = BTreeMap<String, Vec<u8>>;

/// What cargo puts beside the sources of a crate that is built on its own: never compared, never lost.
const IGNORED: [&str; 2] = ["target", "Cargo.lock"];

/// Makes each unit hold exactly what is given: all of them, or on any failure and on Ctrl-C none.
pub(crate) fn write(root: &Path, units: &[Unit<'_>]) -> Result<Vec<Written>, Failure> {
    let written = interrupt::guarded(|| {
        swap::write_swapped(root, units, &mut |step| match step {
            // From here on it is renames alone; they end sooner than they could be undone.
            swap::Step::Swap(_) | swap::Step::Discard => Ok(()),
            swap::Step::Write(_) | swap::Step::Complete => interrupt::check(),
        })
    });
    written.map_err(Failure::file(root))
}

/// Puts right what an interrupted run left.
pub(crate) fn recover(root: &Path) -> Result<(), Failure> {
    interrupt::guarded(|| swap::recover(root)).map_err(Failure::file(root))
}

/// Refuses paths that would leave the directory, or that some file systems hold for the same.
fn validate(tree: &Tree) -> io::Result<()> {
    let mut folded: BTreeMap<String, &str> = BTreeMap::new();
    let invalid = |what: String| Err(io::Error::new(io::ErrorKind::InvalidInput, what));
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

/// Every file below a directory except what is ignored; empty if there is no such directory. A link counts as a file: it
/// is never followed.
fn files(dir: &Path, tree: &Tree) -> io::Result<Vec<String>> {
    let mut found = Vec::new();
    let mut open = vec![String::new()];
    while let Some(parent) = open.pop() {
        let entries = match fs::read_dir(dir.join(&parent)) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound && parent.is_empty() => break,
            Err(error) => return Err(error),
        };
        for entry in entries {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            if parent.is_empty() && IGNORED.contains(&name.as_str()) && !tree.contains_key(&name) {
                continue;
            }
            let path = if parent.is_empty() {
                name
            } else {
                format!("{parent}/{name}")
            };
            if entry.file_type()?.is_dir() {
                open.push(path);
            } else {
                found.push(path);
            }
        }
    }
    found.sort_unstable();
    Ok(found)
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

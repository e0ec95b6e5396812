//! What is in a directory that holds files of ours.

use std::fmt;
use std::fs::{self, FileType};
use std::io;
use std::path::{Path, PathBuf};

use super::Tree;
use crate::failure::Failure;

/// What cargo puts beside the sources of a crate that is built on its own: never compared, never lost.
const IGNORED: [&str; 2] = ["target", "Cargo.lock"];

/// Everything below a directory, except what is ignored.
#[derive(Debug, Default)]
pub(super) struct Listing {
    /// Files, by their paths below it with `/` between the parts, sorted.
    pub(super) files: Vec<String>,
    /// What no generator writes.
    pub(super) odd: Vec<Odd>,
}

/// Something that can't have come from us. It is never opened, followed or removed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Odd {
    /// As it can be shown.
    pub(super) path: String,
    pub(super) what: &'static str,
}

/// Lists a directory; nothing, if there is none.
pub(super) fn list(dir: &Path, tree: &Tree) -> Result<Listing, Failure> {
    let mut listing = Listing::default();
    match fs::symlink_metadata(dir) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(listing),
        Err(error) => return Err(Failure::file(dir)(error)),
        Ok(data) if !data.is_dir() => {
            listing.odd.push(Odd {
                path: String::new(),
                what: kind(data.file_type()).unwrap_or("a file"),
            });
            return Ok(listing);
        }
        Ok(_) => {}
    }
    let mut open = vec![String::new()];
    while let Some(parent) = open.pop() {
        let here = dir.join(&parent);
        for entry in fs::read_dir(&here).map_err(Failure::file(&here))? {
            let entry = entry.map_err(Failure::file(&here))?;
            let kind_of = entry.file_type().map_err(Failure::file(&entry.path()))?;
            let name = entry.file_name();
            let text = name
                .to_str()
                .filter(|name| !name.contains(char::is_control));
            let Some(name) = text else {
                let path = PathBuf::from(&parent).join(&name);
                let shown = format!("{path:?}");
                listing.odd.push(Odd {
                    path: shown.trim_matches('"').to_owned(),
                    what: "a name that is not plain text",
                });
                continue;
            };
            if parent.is_empty() && IGNORED.contains(&name) && !tree.contains_key(name) {
                continue;
            }
            let path = match parent.as_str() {
                "" => name.to_owned(),
                parent => format!("{parent}/{name}"),
            };
            match kind(kind_of) {
                Some(what) => listing.odd.push(Odd { path, what }),
                None if kind_of.is_dir() => open.push(path),
                None => listing.files.push(path),
            }
        }
    }
    listing.files.sort_unstable();
    listing.odd.sort_unstable();
    Ok(listing)
}

/// What is at a file's place, if it is neither a file nor nothing.
pub(super) fn odd_file(path: &Path) -> Option<&'static str> {
    let data = fs::symlink_metadata(path).ok()?;
    if data.is_dir() {
        return Some("a directory");
    }
    kind(data.file_type())
}

/// What a thing is that is neither a file nor a directory.
fn kind(file: FileType) -> Option<&'static str> {
    if file.is_symlink() {
        Some("a symbolic link")
    } else if file.is_file() || file.is_dir() {
        None
    } else {
        // A pipe would be waited on for ever, and a device may have no end.
        Some("a special file")
    }
}

impl fmt::Display for Odd {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.what)
    }
}

//! What is in spec/, read from the disk.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use thiserror::Error;

use crate::source::Diagnostics;
use crate::{Inputs, NamesLock};

/// The contract.
pub const SNAPSHOT: &str = "spec/openapi.json";
/// Where the contract is from.
pub const LOCK: &str = "spec/lock.toml";
/// What we say of the contract beside words.
pub const OVERLAY: &str = "spec/overlay.yaml";
/// The folder of our words.
pub const WORDS: &str = "spec/words";
/// The published names.
pub const NAMES: &str = "spec/names.lock";

/// Why what is in spec/ can't be read.
#[derive(Debug, Error)]
pub enum FileError {
    /// A file can't be read.
    #[error("{path}: {source}", path = path.display())]
    File {
        /// Which.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The lock of the names has mistakes.
    #[error("{0}")]
    Names(Diagnostics),
    /// There is no lock of the names.
    #[error(
        "{NAMES} is missing, and without it every public name would be chosen anew\n  help: take it back from version \
         control, or choose all names by the rules: `cargo xtask names release --all`"
    )]
    NoNames,
}

impl Inputs {
    /// What is in spec/ of the repository at this folder.
    pub fn read(root: &Path) -> Result<Self, FileError> {
        let names = names(root)?.ok_or(FileError::NoNames)?;
        Self::read_with(root, names)
    }

    /// The same with other names.
    pub fn read_with(root: &Path, names: NamesLock) -> Result<Self, FileError> {
        Ok(Self {
            snapshot: text(&root.join(SNAPSHOT))?,
            lock: text(&root.join(LOCK))?,
            overlay: text(&root.join(OVERLAY))?,
            words: words(root)?,
            names,
        })
    }
}

/// The published names; nothing if there is no lock.
pub fn names(root: &Path) -> Result<Option<NamesLock>, FileError> {
    let parse = |text: String| NamesLock::parse(&text, NAMES).map_err(FileError::Names);
    text_if_there(&root.join(NAMES))?.map(parse).transpose()
}

/// The files of the words, by their names; none if there is no such folder.
pub fn words(root: &Path) -> Result<Vec<(String, String)>, FileError> {
    let folder = root.join(WORDS);
    let entries = match fs::read_dir(&folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(failed(&folder)(error)),
    };
    let mut files = Vec::new();
    for entry in entries {
        let path = entry.map_err(failed(&folder))?.path();
        let name = path.file_name().and_then(|name| name.to_str());
        if let Some(name) = name.filter(|name| name.ends_with(".yaml")) {
            files.push((name.to_owned(), text(&path)?));
        }
    }
    files.sort();
    Ok(files)
}

/// A file's text; nothing if there is no such file.
pub fn text_if_there(path: &Path) -> Result<Option<String>, FileError> {
    match text(path) {
        Ok(text) => Ok(Some(text)),
        Err(FileError::File { source, .. }) if source.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// A file's text. A pipe would be waited on for ever, so nothing but a file is opened.
pub fn text(path: &Path) -> Result<String, FileError> {
    let data = fs::metadata(path).map_err(failed(path))?;
    if !data.is_file() {
        return Err(failed(path)(io::Error::other("this is not a file")));
    }
    fs::read_to_string(path).map_err(failed(path))
}

fn failed(path: &Path) -> impl FnOnce(io::Error) -> FileError + use<> {
    let path = path.to_owned();
    move |source| FileError::File { path, source }
}

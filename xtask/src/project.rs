//! Where things are in the repository.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::failure::Failure;

/// The repository's files that the commands read and write.
pub(crate) struct Project {
    root: PathBuf,
}

pub(crate) const SNAPSHOT: &str = "spec/openapi.json";
pub(crate) const LOCK: &str = "spec/lock.toml";
pub(crate) const OVERLAY: &str = "spec/overlay.yaml";
pub(crate) const WORDS: &str = "spec/words";
pub(crate) const NAMES: &str = "spec/names.lock";
pub(crate) const GENERATED: &str = "generated";
pub(crate) const CHANGELOG: &str = "CHANGELOG.md";

impl Project {
    /// The given directory, or the first above the current one that is this repository. Nothing is compiled in, so a
    /// built xtask works in every clone.
    pub(crate) fn find(given: Option<PathBuf>) -> Result<Self, Failure> {
        if let Some(root) = given {
            return Ok(Self { root });
        }
        let here = std::env::current_dir().map_err(Failure::file(Path::new(".")))?;
        let root = here
            .ancestors()
            .find(|dir| dir.join("xtask/Cargo.toml").is_file());
        match root {
            Some(root) => Ok(Self {
                root: root.to_owned(),
            }),
            None => Err(Failure::Usage(
                "not inside the repository: no xtask/Cargo.toml here or above".to_owned(),
            )),
        }
    }

    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// Where builds go, and everything else that can be made again.
    pub(crate) fn target(&self) -> PathBuf {
        match std::env::var_os("CARGO_TARGET_DIR") {
            Some(dir) => self.root.join(dir),
            None => self.root.join("target"),
        }
    }

    /// The cargo that runs us, in the repository.
    pub(crate) fn cargo(&self) -> Command {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let mut command = Command::new(cargo);
        command.current_dir(&self.root);
        command
    }

    pub(crate) fn path(&self, relative: &str) -> PathBuf {
        self.root.join(relative)
    }

    /// The client as data, from what is in spec/.
    pub(crate) fn build(&self) -> Result<codegen::model::Crate, Failure> {
        Ok(codegen::build(&self.inputs()?)?)
    }

    /// What is in spec/.
    pub(crate) fn inputs(&self) -> Result<codegen::Inputs, Failure> {
        match self.names()? {
            Some(names) => self.inputs_with(names),
            None => Err(Failure::Usage(format!(
                "{NAMES} is missing, and without it every public name would be chosen anew\n  help: take it back from \
                 version control, or choose all names by the rules: `cargo xtask names release --all`"
            ))),
        }
    }

    /// The published names; nothing if there is no lock.
    pub(crate) fn names(&self) -> Result<Option<codegen::NamesLock>, Failure> {
        let text = self.read_if_there(NAMES)?;
        Ok(text
            .map(|text| codegen::NamesLock::parse(&text, NAMES))
            .transpose()?)
    }

    pub(crate) fn inputs_with(
        &self,
        names: codegen::NamesLock,
    ) -> Result<codegen::Inputs, Failure> {
        Ok(codegen::Inputs {
            snapshot: self.read(SNAPSHOT)?,
            lock: self.read(LOCK)?,
            overlay: self.read(OVERLAY)?,
            words: self.words()?,
            names,
        })
    }

    /// The files of the words, by their names; none if there is no such folder.
    pub(crate) fn words(&self) -> Result<Vec<(String, String)>, Failure> {
        let folder = self.path(WORDS);
        let entries = match fs::read_dir(&folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(Failure::file(&folder)(error)),
        };
        let mut files = Vec::new();
        for entry in entries {
            let path = entry.map_err(Failure::file(&folder))?.path();
            let name = path.file_name().and_then(|name| name.to_str());
            if let Some(name) = name.filter(|name| name.ends_with(".yaml")) {
                files.push((name.to_owned(), text(&path)?));
            }
        }
        files.sort();
        Ok(files)
    }

    /// A file that need not be there as text.
    pub(crate) fn read_or_empty(&self, relative: &str) -> Result<String, Failure> {
        Ok(self.read_if_there(relative)?.unwrap_or_default())
    }

    fn read_if_there(&self, relative: &str) -> Result<Option<String>, Failure> {
        match self.read(relative) {
            Ok(text) => Ok(Some(text)),
            Err(Failure::File { source, .. }) if source.kind() == io::ErrorKind::NotFound => {
                Ok(None)
            }
            Err(failure) => Err(failure),
        }
    }

    /// A file of the repository as text.
    pub(crate) fn read(&self, relative: &str) -> Result<String, Failure> {
        text(&self.path(relative))
    }
}

/// A file's text. A pipe would be waited on for ever, so nothing but a file is opened.
fn text(path: &Path) -> Result<String, Failure> {
    let data = fs::metadata(path).map_err(Failure::file(path))?;
    if !data.is_file() {
        return Err(Failure::file(path)(io::Error::other("this is not a file")));
    }
    fs::read_to_string(path).map_err(Failure::file(path))
}

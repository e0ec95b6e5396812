//! Where things are in the repository.

use std::path::{Path, PathBuf};
use std::process::Command;

use codegen::files;
pub(crate) use codegen::files::{LOCK, NAMES, OVERLAY, SNAPSHOT, WORDS};

use crate::failure::Failure;

/// The repository's files that the commands read and write.
pub(crate) struct Project {
    root: PathBuf,
}

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
        Ok(codegen::Inputs::read(&self.root)?)
    }

    /// The published names; nothing if there is no lock.
    pub(crate) fn names(&self) -> Result<Option<codegen::NamesLock>, Failure> {
        Ok(files::names(&self.root)?)
    }

    pub(crate) fn inputs_with(
        &self,
        names: codegen::NamesLock,
    ) -> Result<codegen::Inputs, Failure> {
        Ok(codegen::Inputs::read_with(&self.root, names)?)
    }

    /// The files of the words, by their names; none if there is no such folder.
    pub(crate) fn words(&self) -> Result<Vec<(String, String)>, Failure> {
        Ok(files::words(&self.root)?)
    }

    /// A file that need not be there as text.
    pub(crate) fn read_or_empty(&self, relative: &str) -> Result<String, Failure> {
        Ok(files::text_if_there(&self.path(relative))?.unwrap_or_default())
    }

    /// A file of the repository as text.
    pub(crate) fn read(&self, relative: &str) -> Result<String, Failure> {
        Ok(files::text(&self.path(relative))?)
    }
}

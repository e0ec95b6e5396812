//! Why a command failed, and its exit code.

use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use codegen::files::FileError;
use codegen::source::Diagnostics;
use thiserror::Error;

/// Every way a command ends other than well.
#[derive(Debug, Error)]
pub(crate) enum Failure {
    /// A check compared two things and they differ; the differences are printed already.
    #[error("{0}")]
    Difference(String),
    /// The contract, or what we say about it, has errors.
    #[error("{0}")]
    Contract(#[from] Diagnostics),
    /// A request that makes no sense.
    #[error("{0}")]
    Usage(String),
    #[error("{path}: {source}", path = path.display())]
    File { path: PathBuf, source: io::Error },
    /// A program that the command runs did not do what it was run for.
    #[error("{0}; nothing was changed")]
    Program(String),
    /// Ctrl-C; nothing was changed.
    #[error("interrupted; nothing was changed")]
    Interrupted,
}

impl From<FileError> for Failure {
    fn from(error: FileError) -> Self {
        match error {
            FileError::File { path, source } => Self::file(&path)(source),
            FileError::Names(diagnostics) => Self::Contract(diagnostics),
            FileError::NoNames => Self::Usage(error.to_string()),
        }
    }
}

impl Failure {
    pub(crate) fn file(path: &Path) -> impl FnOnce(io::Error) -> Self + use<> {
        let path = path.to_owned();
        move |source| match source.kind() {
            io::ErrorKind::Interrupted => Self::Interrupted,
            _ => Self::File { path, source },
        }
    }

    pub(crate) fn exit_code(&self) -> ExitCode {
        match self {
            Self::Difference(_) => ExitCode::from(1),
            Self::Contract(_) | Self::Usage(_) | Self::File { .. } | Self::Program(_) => {
                ExitCode::from(2)
            }
            Self::Interrupted => ExitCode::from(interrupt_code()),
        }
    }
}

/// What shells report for a command that Ctrl-C ended.
pub(crate) const fn interrupt_code() -> u8 {
    130
}

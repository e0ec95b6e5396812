//! Why the program ends other than well.

use std::io;
use std::path::{Path, PathBuf};

use codegen::files::FileError;
use codegen::source::Diagnostics;
use thiserror::Error;

#[derive(Debug, Error)]
pub(crate) enum Failure {
    /// The contract, or what we say about it, has errors.
    #[error("{0}")]
    Contract(#[from] Diagnostics),
    #[error("{0}")]
    Inputs(#[from] FileError),
    /// What was asked for makes no sense.
    #[error("{0}")]
    Usage(String),
    #[error("{path}: {source}", path = path.display())]
    File { path: PathBuf, source: io::Error },
    #[error(
        "can't listen on port {port}: {source}\n  help: another port is taken with --port, a free one with --port 0"
    )]
    Listen { port: u16, source: io::Error },
    #[error("the server ended: {0}")]
    Server(io::Error),
}

impl Failure {
    pub(crate) fn file(path: &Path) -> impl FnOnce(io::Error) -> Self + use<> {
        let path = path.to_owned();
        move |source| Self::File { path, source }
    }
}

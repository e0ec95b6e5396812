//! One command at a time: two that write at once would leave half of each.
//!
//! The operating system holds the lock for the process and lets it go when the process ends, however that is: a killed
//! command leaves the file and no lock.

use std::fs::{self, File};
use std::io::Write as _;
use std::path::Path;
use std::time::SystemTime;

use fs4::{FileExt, TryLockError};

use crate::failure::Failure;

/// The file, which says whose the lock is. It stays: to remove it would let two processes lock two files of one name.
const FILE: &str = ".xtask.lock";

/// The right to write to the repository, until it is dropped.
#[derive(Debug)]
pub(crate) struct WriteLock {
    _file: File,
}

impl WriteLock {
    /// Takes the lock, or says who has it.
    pub(crate) fn take(root: &Path) -> Result<Self, Failure> {
        let path = root.join(FILE);
        let mut file = File::options()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(&path)
            .map_err(Failure::file(&path))?;
        // By its path: newer standard libraries have a method of this name.
        match FileExt::try_lock(&file) {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(Failure::Usage(held(&path))),
            Err(TryLockError::Error(error)) => return Err(Failure::file(&path)(error)),
        }
        let whose = format!("{}\n", us());
        file.set_len(0)
            .and_then(|()| file.write_all(whose.as_bytes()))
            .map_err(Failure::file(&path))?;
        Ok(Self { _file: file })
    }
}

/// This process, for whoever meets its lock.
fn us() -> String {
    let arguments: Vec<String> = std::env::args_os()
        .skip(1)
        .map(|argument| argument.to_string_lossy().escape_debug().to_string())
        .collect();
    format!(
        "`cargo xtask {}`, process {}, since {}",
        arguments.join(" "),
        std::process::id(),
        httpdate::fmt_http_date(SystemTime::now())
    )
}

fn held(path: &Path) -> String {
    // Who has just taken it has not said so yet, and on Windows nobody else can read the file.
    let whose = fs::read_to_string(path).unwrap_or_default();
    let whose = match whose.trim() {
        "" => "another command",
        whose => whose,
    };
    format!(
        "the repository is being written to by {whose}; nothing was changed\n  help: run this again when that has ended"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_has_it_and_the_next_gets_it() {
        let root = tempfile::tempdir().unwrap();
        let first = WriteLock::take(root.path()).unwrap();
        let refused = WriteLock::take(root.path()).unwrap_err().to_string();
        let us = format!("process {}, since ", std::process::id());
        assert!(
            refused.starts_with("the repository is being written to by `cargo xtask ")
                && refused.contains(&us),
            "{refused}"
        );
        drop(first);
        WriteLock::take(root.path()).unwrap();
    }

    #[test]
    fn what_a_killed_holder_wrote_holds_nothing() {
        let root = tempfile::tempdir().unwrap();
        fs::write(
            root.path().join(FILE),
            "somebody, a long time ago".repeat(9),
        )
        .unwrap();
        let _lock = WriteLock::take(root.path()).unwrap();
        let text = fs::read_to_string(root.path().join(FILE)).unwrap();
        assert_eq!(text, format!("{}\n", us()));
    }
}

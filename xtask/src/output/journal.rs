//! What a swap changes, file by file, with the digests of before and after: what a later run can compare with.

use std::fs;
use std::io;
use std::path::Path;

use codegen::spec::sha256;

use super::listing;
use crate::failure::Failure;

/// One file that is put in place, or taken away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Change {
    /// Below the repository's root, with `/` between the parts.
    pub(super) path: String,
    /// The digest of what is there before; none if nothing is.
    pub(super) old: Option<String>,
    /// The digest of what is there afterwards; none if nothing is.
    pub(super) new: Option<String>,
}

/// What is at a change's place now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    /// What was there before.
    Old,
    /// What the change makes of it.
    New,
    /// Neither: somebody has been there.
    Edited,
}

/// What stands for a digest of nothing.
const NOTHING: &str = "-";

impl Change {
    pub(super) fn state(&self, root: &Path) -> Result<State, Failure> {
        let path = root.join(&self.path);
        let now = digest(&path)?;
        Ok(match now {
            Now::Other => State::Edited,
            Now::File(now) if now == self.new => State::New,
            Now::File(now) if now == self.old => State::Old,
            Now::File(_) => State::Edited,
        })
    }
}

enum Now {
    /// A file of this digest, or nothing.
    File(Option<String>),
    /// A link, or what can't be read to its end.
    Other,
}

fn digest(path: &Path) -> Result<Now, Failure> {
    match fs::symlink_metadata(path) {
        // A path below a file is nothing, too.
        Err(error)
            if matches!(
                error.kind(),
                io::ErrorKind::NotFound | io::ErrorKind::NotADirectory
            ) =>
        {
            return Ok(Now::File(None));
        }
        Err(error) => return Err(Failure::file(path)(error)),
        // No file is there, whatever is below.
        Ok(data) if data.is_dir() => return Ok(Now::File(None)),
        Ok(_) if listing::odd_file(path).is_some() => return Ok(Now::Other),
        Ok(_) => {}
    }
    let bytes = fs::read(path).map_err(Failure::file(path))?;
    Ok(Now::File(Some(sha256(&bytes))))
}

pub(super) fn format(changes: &[Change]) -> String {
    let digest = |digest: &Option<String>| digest.clone().unwrap_or_else(|| NOTHING.to_owned());
    let lines = changes.iter().map(|change| {
        format!(
            "{} {} {}\n",
            digest(&change.old),
            digest(&change.new),
            change.path
        )
    });
    lines.collect()
}

pub(super) fn parse(path: &Path) -> Result<Vec<Change>, Failure> {
    let text = fs::read_to_string(path).map_err(Failure::file(path))?;
    let digest = |word: &str| (word != NOTHING).then(|| word.to_owned());
    let change = |line: &str| {
        let mut words = line.splitn(3, ' ');
        let (old, new) = (digest(words.next()?), digest(words.next()?));
        let path = words.next()?.to_owned();
        Some(Change { path, old, new })
    };
    let changes = text.lines().map(change).collect::<Option<Vec<_>>>();
    changes.ok_or_else(|| {
        Failure::Usage(format!(
            "{}: not the journal of a command of this repository\n  help: take the repository's files back from version \
             control if they are not as they should be, and remove the directory",
            path.display()
        ))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("journal");
        let change = |path: &str, old: Option<&str>, new: Option<&str>| Change {
            path: path.to_owned(),
            old: old.map(str::to_owned),
            new: new.map(str::to_owned),
        };
        let changes = [
            change("a b/c", Some("1"), None),
            change("d", None, Some("2")),
        ];
        fs::write(&file, format(&changes)).unwrap();
        assert_eq!(parse(&file).unwrap(), changes);
        fs::write(&file, "<<<<\n").unwrap();
        assert!(
            parse(&file)
                .unwrap_err()
                .to_string()
                .contains("not the journal")
        );
    }
}

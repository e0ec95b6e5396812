//! Comparing a tree with the files on disk.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::fs;
use std::path::Path;
use std::time::Duration;

use similar::TextDiff;

use super::{Tree, listing, validate};
use crate::failure::Failure;

/// Lines of a diff that are shown.
const SHOWN: usize = 30;

/// One file that is not as it should be.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Difference {
    pub(crate) path: String,
    pub(crate) kind: Kind,
}

#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Its content is another; holds the beginning of a diff from what is there to what should be.
    Changed(String),
    /// It should be there.
    Missing,
    /// It should not be there.
    Stray,
    /// No generator writes such a thing; says what it is.
    Odd(&'static str),
}

/// Compares every file; the differences come in path order.
pub(crate) fn check(dir: &Path, tree: &Tree) -> Result<Vec<Difference>, Failure> {
    validate(tree)?;
    let listing = listing::list(dir, tree)?;
    let there: BTreeSet<String> = listing.files.into_iter().collect();
    let odd: BTreeMap<String, &'static str> = listing
        .odd
        .into_iter()
        .map(|odd| (odd.path, odd.what))
        .collect();
    let mut differences = Vec::new();
    let paths = tree.keys().chain(&there).chain(odd.keys());
    for path in paths.collect::<BTreeSet<_>>() {
        let kind = match (odd.get(path), tree.get(path), there.contains(path)) {
            (Some(what), ..) => Kind::Odd(what),
            (None, Some(_), false) => Kind::Missing,
            (None, None, _) => Kind::Stray,
            (None, Some(wanted), true) => {
                let file = dir.join(path);
                let actual = fs::read(&file).map_err(Failure::file(&file))?;
                if actual == *wanted {
                    continue;
                }
                Kind::Changed(diff(&actual, wanted))
            }
        };
        differences.push(Difference {
            path: path.clone(),
            kind,
        });
    }
    Ok(differences)
}

fn diff(actual: &[u8], wanted: &[u8]) -> String {
    let (actual, wanted) = (
        String::from_utf8_lossy(actual),
        String::from_utf8_lossy(wanted),
    );
    let diff = TextDiff::configure()
        // A file that has nothing in common with the wanted one must not take minutes to say so.
        .timeout(Duration::from_millis(500))
        .diff_lines(actual.as_ref(), wanted.as_ref());
    let text = diff.unified_diff().context_radius(2).to_string();
    let mut shown: Vec<&str> = text.lines().take(SHOWN).collect();
    let more = text.lines().count() - shown.len();
    let rest = format!("  ... {more} more lines of difference");
    if more > 0 {
        shown.push(&rest);
    }
    shown.join("\n")
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A stray file may have any name.
        let path = self.path.escape_debug();
        match &self.kind {
            Kind::Changed(diff) => write!(
                f,
                "{path}: changed; - is what is there, + is what belongs there\n{diff}"
            ),
            Kind::Missing => write!(f, "{path}: missing; the generator writes this file"),
            Kind::Stray => write!(f, "{path}: stray; the generator does not write this file"),
            Kind::Odd(what) => write!(f, "{path}: {what}; the generator writes files alone"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree(files: &[(&str, &str)]) -> Tree {
        files
            .iter()
            .map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec()))
            .collect()
    }

    #[test]
    fn tells_changed_missing_and_stray_apart() {
        let dir = tempfile::tempdir().unwrap();
        let wanted = tree(&[("a", "1\n2\n3\n"), ("b/c", "x\n"), ("d", "same\n")]);
        for (path, text) in [
            ("a", "1\nX\n3\n"),
            ("d", "same\n"),
            ("b/e", ""),
            ("target/x", ""),
            ("Cargo.lock", ""),
        ] {
            let path = dir.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        let found: Vec<String> = check(dir.path(), &wanted)
            .unwrap()
            .iter()
            .map(ToString::to_string)
            .collect();
        assert_eq!(found.len(), 3, "{found:?}");
        assert!(found[0].starts_with("a: changed"));
        assert!(found[0].contains("\n-X\n+2\n"), "{}", found[0]);
        assert!(found[1].starts_with("b/c: missing"));
        assert!(found[2].starts_with("b/e: stray"));
    }

    #[test]
    fn a_long_diff_is_cut() {
        let long: String = (0..1000).map(|line| format!("{line}\n")).collect();
        let shown = diff(b"", long.as_bytes());
        assert_eq!(shown.lines().count(), SHOWN + 1);
        assert!(shown.ends_with("more lines of difference"));
    }

    #[test]
    fn no_directory_at_all_is_all_missing() {
        let dir = tempfile::tempdir().unwrap();
        let found = check(&dir.path().join("none"), &tree(&[("a", "")])).unwrap();
        assert_eq!(
            found,
            [Difference {
                path: "a".into(),
                kind: Kind::Missing
            }]
        );
    }
}

//! `spec/lock.toml`: which upstream document the snapshot was made from.

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use sha2::Digest;

use crate::source::{Diagnostics, Format, Source, place};

const HEADER: &str =
    "# Which document spec/openapi.json was made from. Written by `cargo xtask spec import`.\n\n";

/// The lock's content. Both digests are of bytes: whoever has the upstream file can check the snapshot's origin.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lock {
    /// Stripe's API version, such as `2026-05-27.dahlia`.
    pub api_version: String,
    /// The document it was made from.
    pub upstream: Upstream,
    /// The snapshot it belongs to.
    pub snapshot: Snapshot,
    /// The lock's own text, for messages.
    #[serde(skip)]
    source: Option<Arc<Source>>,
}

/// The upstream document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Upstream {
    /// Its path in the upstream repository, when known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// The upstream commit, when known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub commit: Option<String>,
    /// SHA-256 of the file.
    pub sha256: String,
    /// The id git gives the file: what `git hash-object` prints.
    pub git_blob: String,
}

/// The snapshot.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Snapshot {
    /// SHA-256 of the file.
    pub sha256: String,
}

impl PartialEq for Lock {
    /// What they say; not the texts they were read from.
    fn eq(&self, other: &Self) -> bool {
        self.api_version == other.api_version
            && self.upstream == other.upstream
            && self.snapshot == other.snapshot
    }
}

impl Lock {
    pub(super) fn new(
        api_version: &str,
        upstream: &[u8],
        path: Option<&str>,
        commit: Option<&str>,
        snapshot: &str,
    ) -> Self {
        Self {
            api_version: api_version.to_owned(),
            upstream: Upstream {
                path: path.map(str::to_owned),
                commit: commit.map(str::to_owned),
                sha256: sha256(upstream),
                git_blob: git_blob(upstream),
            },
            snapshot: Snapshot {
                sha256: sha256(snapshot.as_bytes()),
            },
            source: None,
        }
    }

    /// Reads a lock. `origin` is the file's name in messages.
    pub fn parse(text: &str, origin: &str) -> Result<Self, Diagnostics> {
        let source = Source::new(origin, text, Format::Toml);
        let mut lock: Self = toml::from_str(&source.text).map_err(|error| {
            let offset = error.span().map_or(0, |span| span.start);
            let mut diagnostics = Diagnostics::new(&source);
            diagnostics.push_at(
                "",
                place(&source.text, offset),
                format!("not a lock: {}", error.message().trim_end()),
                "the lock is written by `cargo xtask spec import FILE`; import the document again",
            );
            diagnostics
        })?;
        lock.source = Some(source);
        Ok(lock)
    }

    /// The lock's text.
    pub fn format(&self) -> Result<String, toml::ser::Error> {
        let facts = toml::to_string(self)?;
        Ok(format!("{HEADER}{facts}"))
    }

    /// Refuses a snapshot that is not the one the lock was made with.
    pub fn verify(&self, snapshot: &str) -> Result<(), Diagnostics> {
        let actual = sha256(snapshot.as_bytes());
        if actual == self.snapshot.sha256 {
            return Ok(());
        }
        self.mismatch(
            &self.snapshot.sha256,
            format!("the snapshot does not match its lock: its sha256 is {actual}"),
            "the snapshot is never edited by hand: run `cargo xtask spec import FILE` with Stripe's document, \
             or take both files back from version control",
        )
    }

    /// Checks that an upstream file is the one the lock names.
    pub fn verify_upstream(&self, bytes: &[u8]) -> Result<(), Diagnostics> {
        let actual = sha256(bytes);
        if actual == self.upstream.sha256 {
            return Ok(());
        }
        self.mismatch(
            &self.upstream.sha256,
            format!("the file is not the upstream document of the lock: its sha256 is {actual}"),
            match &self.upstream.commit {
                Some(commit) => format!("the lock was made from upstream commit {commit}"),
                None => "`cargo xtask spec import FILE` makes snapshot and lock from this file"
                    .to_owned(),
            },
        )
    }

    fn mismatch(
        &self,
        digest: &str,
        what: String,
        help: impl Into<String>,
    ) -> Result<(), Diagnostics> {
        let mut diagnostics = Diagnostics::default();
        if let Some(source) = &self.source {
            diagnostics = Diagnostics::new(source);
            if let Some(offset) = source.text.find(digest) {
                diagnostics.push_at("", place(&source.text, offset), what, help);
                return diagnostics.into_result();
            }
        }
        diagnostics.push("", what, help);
        diagnostics.into_result()
    }
}

/// Lower-case hex.
pub fn sha256(bytes: &[u8]) -> String {
    hex(&sha2::Sha256::digest(bytes))
}

/// The id git gives a file with this content.
pub fn git_blob(bytes: &[u8]) -> String {
    let mut digest = sha1::Sha1::new();
    digest.update(format!("blob {}\0", bytes.len()));
    digest.update(bytes);
    hex(&digest.finalize())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lock() -> Lock {
        Lock::new(
            "2026-01-01.x",
            b"upstream",
            Some("a \"b\"/c.json"),
            None,
            "snapshot\n",
        )
    }

    #[test]
    fn digests_are_the_usual_ones() {
        assert_eq!(
            git_blob(b"hello\n"),
            "ce013625030ba8dba906f756967f9e9ca394464a"
        );
        assert!(sha256(b"").starts_with("e3b0c44298fc1c14"));
    }

    #[test]
    fn formats_and_parses_back() {
        let lock = lock();
        let text = lock.format().unwrap();
        assert_eq!(Lock::parse(&text, "lock.toml").unwrap(), lock);
    }

    #[test]
    fn refuses_another_snapshot_and_says_what_to_run() {
        let lock = Lock::parse(&lock().format().unwrap(), "lock.toml").unwrap();
        assert!(lock.verify("snapshot\n").is_ok());
        assert!(lock.verify_upstream(b"upstream").is_ok());
        let error = lock.verify("snapshot").unwrap_err().to_string();
        assert!(
            error.starts_with("lock.toml:11: #: the snapshot does not match"),
            "{error}"
        );
        assert!(error.contains("cargo xtask spec import"), "{error}");
        let error = lock.verify_upstream(b"other").unwrap_err().to_string();
        assert!(
            error.starts_with("lock.toml:7: #: the file is not"),
            "{error}"
        );
    }

    #[test]
    fn a_broken_lock_is_located() {
        let error = Lock::parse("api_version = \"x\"\nupstrem = 1\n", "lock.toml")
            .unwrap_err()
            .to_string();
        assert!(error.starts_with("lock.toml:"), "{error}");
    }
}

//! Stripe's repository: which commit has which document.
//!
//! Its tags (`v2251`) count publications and say nothing of API versions, so a version is looked up in the history of
//! the document.

use std::fs;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use sha2::Digest as _;

use crate::date::Date;
use crate::download::download;
use crate::error::FetchError;
use crate::web::{Settings, Web};

/// Where Stripe publishes.
const REPOSITORY: &str = "stripe/openapi";
/// The document in the repository: the whole API, /v1 and /v2, of the latest released version.
pub const DOCUMENT: &str = "latest/openapi.spec3.json";
/// Commits asked for at once; the most that GitHub gives.
const PAGE: usize = 100;
/// Pages of history that are looked at: years of commits.
const PAGES: usize = 20;

/// Which document is wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Choice {
    /// That of the latest commit.
    Latest,
    /// That of this commit: 40 hexadecimal digits.
    Commit(String),
    /// The last that was published of this API version.
    Version(String),
}

/// A document on disk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fetched {
    /// Where it is.
    pub file: PathBuf,
    /// The upstream commit it is of.
    pub commit: String,
    /// Its path in the upstream repository.
    pub path: String,
    /// Its digest, in lower-case hex.
    pub sha256: String,
    /// Its `info.version`.
    pub api_version: String,
    /// It was there already.
    pub cached: bool,
}

/// What upstream has that we don't.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ahead {
    /// Commits of the document after ours.
    pub commits: usize,
    /// The day of the first of them.
    pub since: Option<Date>,
    /// The latest commit.
    pub latest: Option<String>,
}

/// The upstream repository, and the directory that keeps what was fetched from it.
#[derive(Debug, Clone)]
pub struct Upstream {
    web: Web,
    cache: PathBuf,
}

#[derive(Debug, Deserialize)]
struct Commit {
    sha: String,
    commit: Details,
}

#[derive(Debug, Deserialize)]
struct Details {
    committer: Option<Stamp>,
}

#[derive(Debug, Deserialize)]
struct Stamp {
    date: String,
}

/// What is looked at in the document; the rest is the import's to judge.
#[derive(Deserialize)]
struct Head {
    #[serde(rename = "openapi")]
    _openapi: String,
    info: Info,
}

#[derive(Deserialize)]
struct Info {
    version: String,
}

impl Upstream {
    /// With the directory that keeps what is fetched.
    pub fn new(settings: Settings, cache: PathBuf) -> Result<Self, FetchError> {
        Ok(Self {
            web: Web::new(settings)?,
            cache,
        })
    }

    /// Fetches the chosen document, unless it is there already. With a digest, only the document that has it.
    pub fn fetch(&self, choice: &Choice, sha256: Option<&str>) -> Result<Fetched, FetchError> {
        match choice {
            Choice::Latest => {
                let latest = self.commits(1, 1)?;
                let commit = latest.first().ok_or_else(|| {
                    FetchError::unexpected(&self.history(1, 1), "no commit of the document")
                })?;
                self.document(&commit.sha, sha256)
            }
            Choice::Commit(commit) => self.document(commit, sha256),
            Choice::Version(version) => self.version(version, sha256),
        }
    }

    /// How far upstream is ahead of a commit.
    pub fn ahead_of(&self, commit: &str) -> Result<Ahead, FetchError> {
        if !is_commit(commit) {
            return Err(FetchError::Commit(commit.to_owned()));
        }
        let mut ahead = Ahead {
            commits: 0,
            since: None,
            latest: None,
        };
        for page in 1..=PAGES {
            let commits = self.commits(page, PAGE)?;
            let last = commits.len() < PAGE;
            for newer in commits {
                ahead.latest.get_or_insert_with(|| newer.sha.clone());
                if newer.sha == commit {
                    return Ok(ahead);
                }
                ahead.commits += 1;
                let day = newer.commit.committer.as_ref();
                ahead.since = day
                    .and_then(|stamp| Date::parse(&stamp.date))
                    .or(ahead.since);
            }
            if last {
                break;
            }
        }
        Err(FetchError::unexpected(
            &self.history(1, PAGE),
            format!("upstream's history of the document does not have the commit {commit}"),
        ))
    }

    /// The last commit of a version: versions only ever grow along the history, so halving finds it.
    fn version(&self, wanted: &str, sha256: Option<&str>) -> Result<Fetched, FetchError> {
        let unknown = |nearest: String| FetchError::Version {
            wanted: wanted.to_owned(),
            nearest,
        };
        let day = wanted.get(..10).filter(|day| Date::parse(day).is_some());
        let Some(day) = day else {
            return Err(unknown(
                "\n  help: a version is like 2026-05-27.dahlia".to_owned(),
            ));
        };
        let mut commits = Vec::new();
        for page in 1..=PAGES {
            let found = self.commits(page, PAGE)?;
            let last = found.len() < PAGE;
            commits.extend(found);
            if last {
                break;
            }
        }
        // Newest first: before `from` all are newer than wanted, from `to` on none is.
        let (mut from, mut to) = (0, commits.len());
        let (mut newer, mut found) = (None, None);
        while from < to {
            let middle = from + (to - from) / 2;
            let Some(commit) = commits.get(middle) else {
                break;
            };
            let fetched = self.document(&commit.sha, None)?;
            if fetched.api_version.get(..10) > Some(day) {
                from = middle + 1;
                newer = Some(fetched.api_version);
            } else {
                to = middle;
                found = Some(fetched);
            }
        }
        match found {
            Some(fetched) if fetched.api_version == wanted => {
                verify(&self.url(&fetched.commit), &fetched.file, sha256)?;
                Ok(fetched)
            }
            found => {
                let near = [newer, found.map(|found| found.api_version)];
                let lines = near
                    .into_iter()
                    .flatten()
                    .map(|version| format!("\n  there is {version}"));
                Err(unknown(lines.collect()))
            }
        }
    }

    fn document(&self, commit: &str, sha256: Option<&str>) -> Result<Fetched, FetchError> {
        if !is_commit(commit) {
            return Err(FetchError::Commit(commit.to_owned()));
        }
        let file = self.cache.join(format!("{commit}.json"));
        let noted = self.cache.join(format!("{commit}.sha256"));
        let url = self.url(commit);
        // A commit's file never changes: what is there is good if it is still what came, unless another was asked for.
        let cached = is_as_noted(&file, &noted)
            && verify(&url, &file, sha256).is_ok()
            && head(&url, &file).is_ok();
        if !cached {
            download(&self.web, &url, &file, &mut |part| {
                verify(&url, part, sha256)?;
                head(&url, part).map(drop)
            })?;
            fs::write(&noted, digest(&file)?).map_err(FetchError::file(&noted))?;
        }
        Ok(Fetched {
            sha256: digest(&file)?,
            api_version: head(&url, &file)?,
            file,
            commit: commit.to_owned(),
            path: DOCUMENT.to_owned(),
            cached,
        })
    }

    /// Newest first.
    fn commits(&self, page: usize, size: usize) -> Result<Vec<Commit>, FetchError> {
        let url = self.history(page, size);
        let text = self.web.text(&url)?;
        let commits: Vec<Commit> = serde_json::from_str(&text).map_err(|error| {
            FetchError::unexpected(&url, format!("not a list of commits: {error}"))
        })?;
        match commits.iter().find(|commit| !is_commit(&commit.sha)) {
            // It becomes part of an address and of a file's name.
            Some(odd) => Err(FetchError::unexpected(
                &url,
                format!("`{}` is no commit", odd.sha.escape_debug()),
            )),
            None => Ok(commits),
        }
    }

    fn history(&self, page: usize, size: usize) -> String {
        let api = &self.web.settings.api;
        format!("{api}/repos/{REPOSITORY}/commits?path={DOCUMENT}&per_page={size}&page={page}")
    }

    fn url(&self, commit: &str) -> String {
        format!(
            "{}/{REPOSITORY}/{commit}/{DOCUMENT}",
            self.web.settings.files
        )
    }
}

/// 40 hexadecimal digits.
fn is_commit(text: &str) -> bool {
    text.len() == 40 && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

fn digest(file: &Path) -> Result<String, FetchError> {
    let bytes = fs::read(file).map_err(FetchError::file(file))?;
    let digest = sha2::Sha256::digest(&bytes);
    Ok(digest.iter().map(|byte| format!("{byte:02x}")).collect())
}

/// Whether a file is there, and has the digest that was noted when it came.
fn is_as_noted(file: &Path, noted: &Path) -> bool {
    match (digest(file), fs::read_to_string(noted)) {
        (Ok(now), Ok(noted)) => now == noted.trim(),
        _ => false,
    }
}

fn verify(url: &str, file: &Path, sha256: Option<&str>) -> Result<(), FetchError> {
    let Some(expected) = sha256 else {
        return Ok(());
    };
    let actual = digest(file)?;
    if actual.eq_ignore_ascii_case(expected) {
        return Ok(());
    }
    Err(FetchError::Digest {
        url: url.to_owned(),
        expected: expected.to_owned(),
        actual,
    })
}

/// The API version of a whole document.
fn head(url: &str, file: &Path) -> Result<String, FetchError> {
    let bytes = fs::read(file).map_err(FetchError::file(file))?;
    let head: Head = serde_json::from_slice(&bytes).map_err(|error| {
        FetchError::unexpected(url, format!("not an OpenAPI document in JSON: {error}"))
    })?;
    Ok(head.info.version)
}

//! `spec`: the contract in spec/, and where it comes from.

mod fetch;
mod look;
pub(super) mod program;
mod rehearse;
mod replay;
mod update;

use std::fs;
use std::path::{Path, PathBuf};

use clap::Subcommand;
use codegen::source::Diagnostics;
use codegen::spec::{self, Imported, Lock};

use crate::commands::diff;
use crate::failure::Failure;
use crate::output::{Unit, Writer};
use crate::project::{LOCK, Project, SNAPSHOT};
use crate::ui;

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Write spec/openapi.json and spec/lock.toml from an upstream OpenAPI 3.0 document.
    ///
    /// The snapshot keeps the document's facts and leaves its prose out. Importing the same document twice changes
    /// nothing.
    Import {
        /// Stripe's document, JSON or YAML.
        file: PathBuf,
        /// The document's path in the upstream repository, for the lock.
        #[arg(long, value_name = "PATH")]
        upstream_path: Option<String>,
        /// The upstream commit it was taken from, for the lock.
        #[arg(long, value_name = "SHA", value_parser = commit)]
        commit: Option<String>,
    },
    /// Fetch Stripe's document from its repository on GitHub, to a cache under target/.
    Fetch(fetch::Args),
    /// Take a new contract: fetch, import, regenerate, compile, and write the changelog.
    ///
    /// All of it or nothing: a failure at any step leaves the repository as it was.
    Update(update::Args),
    /// Say how far upstream is ahead of spec/.
    Status(fetch::StatusArgs),
    /// Say what changed for users of the crate between two contracts.
    ///
    /// Every operation, parameter, type, field, value, union arm and expansion that came, went or changed, with its Rust path,
    /// and the step of the version number that it calls for. What only documentation tells is no change.
    Diff(diff::Args),
    /// Make every update from one contract of a folder to the next, and say what breaks and whose doing it is.
    ///
    /// Nothing is written. Exits with 1 if a break is of our own making.
    Replay(replay::Args),
    /// Make updates to what the contract would be after one edit each, drawn at random.
    ///
    /// Nothing is written. Exits with 1 if an update stops, a break is of our own making, or the changelog isn't true.
    Rehearse(rehearse::Args),
    /// Check that spec/ is what importing this document gives.
    Verify {
        /// Stripe's document, JSON or YAML.
        file: PathBuf,
    },
}

pub(crate) fn run(project: &Project, command: &Command) -> Result<(), Failure> {
    match command {
        Command::Import {
            file,
            upstream_path,
            commit,
        } => import(project, file, upstream_path.as_deref(), commit.as_deref()),
        Command::Fetch(args) => fetch::run(project, args),
        Command::Update(args) => update::run(project, args),
        Command::Status(args) => fetch::status(project, args),
        Command::Diff(args) => diff::run(project, args),
        Command::Replay(args) => replay::run(project, args),
        Command::Rehearse(args) => rehearse::run(project, args),
        Command::Verify { file } => verify(project, file),
    }
}

fn import(
    project: &Project,
    file: &Path,
    path: Option<&str>,
    commit: Option<&str>,
) -> Result<(), Failure> {
    let writer = Writer::open(project.root())?;
    let bytes = fs::read(file).map_err(Failure::file(file))?;
    let old = lock(project);
    let imported = read(
        &bytes,
        &file.display().to_string(),
        path,
        commit,
        old.as_ref(),
    )?;
    let Imported { snapshot, lock, .. } = imported;
    if imported.was_snapshot {
        return already_a_snapshot(file, old.as_ref(), &lock);
    }
    let units = [
        Unit::File(SNAPSHOT, snapshot.as_bytes()),
        Unit::File(LOCK, &format(&lock)?.into_bytes()),
    ];
    let written = writer.write(&units)?;
    let changed = written.iter().any(|written| !written.is_nothing());
    ui::result(format_args!(
        "{SNAPSHOT}: Stripe API {}, {} KB {}",
        lock.api_version,
        snapshot.len().div_ceil(1000),
        if changed { "written" } else { "unchanged" }
    ));
    Ok(())
}

/// The lock that is there. One that cannot be read is about to be replaced by one that can.
fn lock(project: &Project) -> Option<Lock> {
    let text = project.read(LOCK).ok()?;
    Lock::parse(&text, LOCK).ok()
}

/// Makes snapshot and lock. The same document again, without saying where it is from: what is known about it stays
/// known.
fn read(
    bytes: &[u8],
    origin: &str,
    path: Option<&str>,
    commit: Option<&str>,
    old: Option<&Lock>,
) -> Result<Imported, Failure> {
    let known = old
        .map(|lock| &lock.upstream)
        .filter(|upstream| upstream.sha256 == spec::sha256(bytes));
    let path = path.or(known.and_then(|upstream| upstream.path.as_deref()));
    let commit = commit.or(known.and_then(|upstream| upstream.commit.as_deref()));
    let imported = spec::import(bytes, origin, path, commit)?;
    ui::warnings(&imported.warnings);
    Ok(imported)
}

/// A snapshot holds the whole contract, but a lock made from it would name the wrong upstream document.
fn already_a_snapshot(file: &Path, old: Option<&Lock>, new: &Lock) -> Result<(), Failure> {
    if old.is_some_and(|old| old.snapshot == new.snapshot) {
        ui::result(format_args!(
            "{} is the imported snapshot already; nothing to do",
            file.display()
        ));
        return Ok(());
    }
    Err(Failure::Usage(format!(
        "{} is a snapshot, not Stripe's document: the lock needs the digest of the document itself",
        file.display()
    )))
}

fn verify(project: &Project, file: &Path) -> Result<(), Failure> {
    let lock_text = project.read(LOCK)?;
    let lock = Lock::parse(&lock_text, LOCK)?;
    let snapshot = project.read(SNAPSHOT)?;
    let bytes = fs::read(file).map_err(Failure::file(file))?;
    let difference = |diagnostics: Diagnostics| Failure::Difference(diagnostics.to_string());
    lock.verify_upstream(&bytes).map_err(difference)?;
    lock.verify(&snapshot).map_err(difference)?;
    let upstream = &lock.upstream;
    let again = spec::import(
        &bytes,
        &file.display().to_string(),
        upstream.path.as_deref(),
        upstream.commit.as_deref(),
    )?;
    if again.snapshot != snapshot || format(&again.lock)? != lock_text {
        return Err(Failure::Difference(format!(
            "{SNAPSHOT} and {LOCK} are not what importing {} gives today\n  help: run `cargo xtask spec import {}`",
            file.display(),
            file.display()
        )));
    }
    ui::result(format_args!(
        "{SNAPSHOT} and {LOCK} are what importing {} gives",
        file.display()
    ));
    Ok(())
}

pub(super) fn format(lock: &Lock) -> Result<String, Failure> {
    lock.format()
        .map_err(|error| Failure::Usage(format!("the lock cannot be written: {error}")))
}

/// For clap.
fn commit(text: &str) -> Result<String, String> {
    if text.len() == 40 && text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        Ok(text.to_ascii_lowercase())
    } else {
        Err("a commit is 40 hexadecimal digits".to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DOCUMENT: &str = r#"{"openapi": "3.0.0", "info": {"title": "T", "version": "1", "description": "d"},
        "paths": {}}"#;

    struct Fixture {
        dir: tempfile::TempDir,
        project: Project,
        file: PathBuf,
    }

    fn fixture(text: &str) -> Fixture {
        let dir = tempfile::tempdir().unwrap();
        let project = Project::find(Some(dir.path().to_owned())).unwrap();
        let file = dir.path().join("upstream.json");
        fs::write(&file, text).unwrap();
        Fixture { dir, project, file }
    }

    fn spec_files(fixture: &Fixture) -> Vec<(String, String)> {
        let mut files: Vec<_> = fs::read_dir(fixture.dir.path().join("spec"))
            .map(|entries| {
                entries
                    .map(|entry| entry.unwrap())
                    .map(|e| {
                        (
                            e.file_name().into_string().unwrap(),
                            fs::read_to_string(e.path()).unwrap(),
                        )
                    })
                    .collect()
            })
            .unwrap_or_default();
        files.sort();
        files
    }

    #[test]
    fn importing_again_changes_nothing_and_keeps_the_origin() {
        let fixture = fixture(DOCUMENT);
        import(
            &fixture.project,
            &fixture.file,
            Some("a.json"),
            Some(&"a".repeat(40)),
        )
        .unwrap();
        let first = spec_files(&fixture);
        let names: Vec<&str> = first.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["lock.toml", "openapi.json"]);
        assert!(first[0].1.contains("a.json"));
        import(&fixture.project, &fixture.file, None, None).unwrap();
        assert_eq!(spec_files(&fixture), first);
        verify(&fixture.project, &fixture.file).unwrap();
    }

    #[test]
    fn a_bad_document_writes_nothing() {
        let fixture = fixture("{\"openapi\": \"3.1.0\"}");
        assert!(matches!(
            import(&fixture.project, &fixture.file, None, None),
            Err(Failure::Contract(_))
        ));
        assert!(spec_files(&fixture).is_empty());
    }

    #[test]
    fn verify_tells_a_difference() {
        let fixture = fixture(DOCUMENT);
        import(&fixture.project, &fixture.file, None, None).unwrap();
        fs::write(&fixture.file, DOCUMENT.replace('d', "e")).unwrap();
        assert!(matches!(
            verify(&fixture.project, &fixture.file),
            Err(Failure::Difference(_))
        ));
        fs::write(&fixture.file, DOCUMENT).unwrap();
        fs::write(fixture.project.path(SNAPSHOT), "{}").unwrap();
        assert!(matches!(
            verify(&fixture.project, &fixture.file),
            Err(Failure::Difference(_))
        ));
    }

    #[test]
    fn a_snapshot_is_not_an_upstream_document() {
        let fixture = fixture(DOCUMENT);
        import(&fixture.project, &fixture.file, None, None).unwrap();
        let before = spec_files(&fixture);
        import(
            &fixture.project,
            &fixture.project.path(SNAPSHOT),
            None,
            None,
        )
        .unwrap();
        assert_eq!(spec_files(&fixture), before);
        fs::remove_file(fixture.project.path(LOCK)).unwrap();
        let refused = import(
            &fixture.project,
            &fixture.project.path(SNAPSHOT),
            None,
            None,
        );
        assert!(matches!(refused, Err(Failure::Usage(_))));
    }
}

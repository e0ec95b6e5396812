//! `spec update`: all of an update, or nothing of it.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::process::Output;

use codegen::spec;

use crate::support::{DOCUMENT, Repository, stderr, stdout};

/// Stands for cargo: its `check` ends as a test says, and its `run` (of the program that fetches) gives what is there.
const CARGO: &str = r#"#!/bin/sh
echo "$@" >> "$(dirname "$0")/cargo.log"
case "$1" in
  run) cat "$(dirname "$0")/answer.json" 2>/dev/null ;;
  check) test -f generated/src/lib.rs && test -f Cargo.lock && exit "${CHECK:-0}" ;;
esac
"#;

fn newer() -> String {
    DOCUMENT.replace("2026-01-01", "2026-02-01").replace(
        r#""id": {"type": "string"}"#,
        r#""id": {"type": "string"}, "weight": {"type": "integer"}"#,
    )
}

/// A repository with the older contract, and the newer one to update to.
fn repository() -> Repository {
    let repository = Repository::new();
    repository.write(
        "Cargo.toml",
        "[workspace]\nmembers = [\"x\"]\n[workspace.dependencies]\nstripe-client = { path = \"generated\" }\nstripe-client-runtime = { path = \"runtime\" }\n",
    );
    repository.write("Cargo.lock", "");
    for args in [&["spec", "import", "upstream.json"][..], &["regenerate"]] {
        assert_eq!(repository.run(args).status.code(), Some(0));
    }
    repository.write("newer.json", newer());
    repository.write("bin/cargo", CARGO);
    let cargo = repository.dir.path().join("bin/cargo");
    fs::set_permissions(cargo, fs::Permissions::from_mode(0o755)).unwrap();
    repository
}

fn update(repository: &Repository, args: &[&str], check: &str) -> Output {
    let cargo = repository.dir.path().join("bin/cargo");
    let args = [&["spec", "update"][..], args].concat();
    repository.run_with(
        &args,
        &[("CARGO", cargo.to_str().unwrap()), ("CHECK", check)],
    )
}

/// What an update must not touch when it fails.
fn state(repository: &Repository) -> Vec<(std::path::PathBuf, Vec<u8>)> {
    let root = repository.dir.path();
    let beside = [root.join("target"), root.join("bin")];
    let files = repository.files().into_iter();
    files
        .filter(|(path, _)| !beside.iter().any(|dir| path.starts_with(dir)))
        .collect()
}

#[test]
fn from_a_file() {
    let repository = repository();
    let output = update(
        &repository,
        &[
            "--from",
            "newer.json",
            "--upstream-path",
            "latest/openapi.spec3.json",
            "--report",
            "target/report",
        ],
        "0",
    );
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert!(repository.read("spec/openapi.json").contains("weight"));
    let lock = repository.read("spec/lock.toml");
    assert!(lock.contains("2026-02-01"));
    assert!(lock.contains("path = \"latest/openapi.spec3.json\""));
    assert!(
        repository
            .read("generated/src/lib.rs")
            .contains("2026-02-01")
    );
    assert_eq!(
        repository.run(&["regenerate", "--check"]).status.code(),
        Some(0)
    );
    assert_eq!(
        repository
            .run(&["spec", "verify", "newer.json"])
            .status
            .code(),
        Some(0)
    );
    let title = repository.read("target/report/title.txt");
    assert!(title.starts_with("Stripe API 2026-02-01: "), "{title}");
    // What needs words is told to who updates, and stands in no changelog.
    let told = stdout(&output);
    let (section, words) = told.split_once("\nneeds words: ").unwrap();
    assert_eq!(
        repository.read("target/report/body.md").trim_end(),
        section.trim_end()
    );
    assert_eq!(words.trim_end(), "widget.weight");
    // What was compiled was another tree than the repository's.
    assert!(repository.read("bin/cargo.log").contains("check"));
    // The same again is nothing to do.
    let before = state(&repository);
    fs::remove_file(repository.dir.path().join("bin/cargo.log")).unwrap();
    let again = update(&repository, &["--from", "newer.json"], "1");
    assert_eq!(again.status.code(), Some(0), "{}", stderr(&again));
    assert_eq!(
        stdout(&again).trim_end(),
        "Nothing changed for users of the crate."
    );
    assert_eq!(state(&repository), before);
    assert!(!repository.dir.path().join("bin/cargo.log").exists());
}

#[test]
fn from_upstream() {
    let repository = repository();
    let answer = format!(
        r#"{{"file": "{}", "commit": "{}", "path": "latest/openapi.spec3.json", "sha256": "{}", "api_version": "2026-02-01", "cached": false}}"#,
        repository.dir.path().join("newer.json").display(),
        "a".repeat(40),
        spec::sha256(newer().as_bytes()),
    );
    repository.write("bin/answer.json", answer);
    let output = update(&repository, &["--api-version", "2026-02-01"], "0");
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let lock = repository.read("spec/lock.toml");
    assert!(
        lock.contains(&"a".repeat(40)) && lock.contains("latest/openapi.spec3.json"),
        "{lock}"
    );
    let log = repository.read("bin/cargo.log");
    let asked = log.lines().next().unwrap();
    assert!(
        asked.starts_with("run --quiet --package fetch -- --cache "),
        "{asked}"
    );
    assert!(
        asked.ends_with(" document --api-version 2026-02-01"),
        "{asked}"
    );
}

#[test]
fn a_failure_at_any_step_leaves_the_repository() {
    let repository = repository();
    repository.write("page.html", "<!DOCTYPE html>");
    repository.write("broken.json", newer().replace("\"get\"", "\"got\""));
    repository.write("odd.json", newer().replace("3.0.0", "3.1.0"));
    let pin = "0".repeat(64);
    let failures: &[(&[&str], &str, &str)] = &[
        (&["--from", "none.json"], "0", "none.json"),
        (&["--from", "page.html"], "0", "page.html:1"),
        (&["--from", "broken.json"], "0", "broken.json:"),
        (&["--from", "odd.json"], "0", "odd.json:"),
        (&["--from", "spec/openapi.json"], "0", "is a snapshot"),
        (
            &["--from", "newer.json", "--sha256", &pin],
            "0",
            "was asked for",
        ),
        (
            &["--from", "newer.json"],
            "1",
            "the new client does not compile",
        ),
        (
            &["--from", "newer.json", "--report", "newer.json/x"],
            "0",
            "newer.json/x",
        ),
        // The program says nothing, as it does when it fails.
        (&[], "0", "the document was not fetched"),
    ];
    let before = state(&repository);
    for (args, check, message) in failures {
        let output = update(&repository, args, check);
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        assert!(
            stderr(&output).contains(message),
            "{args:?}: {}",
            stderr(&output)
        );
        assert!(stdout(&output).is_empty(), "{args:?}");
        assert_eq!(state(&repository), before, "{args:?}");
    }
    // An overlay that the new contract's client cannot be made with.
    repository.write("spec/overlay.yaml", "nonsense: 1\n");
    let before = state(&repository);
    let output = update(&repository, &["--from", "newer.json"], "0");
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(state(&repository), before);
}

#[test]
fn a_place_that_cannot_be_written_leaves_the_repository() {
    let repository = repository();
    // A directory where the changelog should be: it is met late.
    repository.write("CHANGELOG.md/x", "");
    let before = state(&repository);
    let output = update(&repository, &["--from", "newer.json"], "0");
    assert_eq!(output.status.code(), Some(2), "{}", stderr(&output));
    assert_eq!(state(&repository), before);
}

#[test]
fn status_tells_how_far_upstream_is() {
    let repository = repository();
    let cargo = repository.dir.path().join("bin/cargo");
    let status = |args: &[&str]| {
        let args = [&["spec", "status"][..], args].concat();
        repository.run_with(&args, &[("CARGO", cargo.to_str().unwrap())])
    };
    assert_eq!(status(&[]).status.code(), Some(2), "no commit is known");
    repository.run(&[
        "spec",
        "import",
        "upstream.json",
        "--commit",
        &"a".repeat(40),
    ]);
    repository.write(
        "bin/answer.json",
        r#"{"commits": 0, "days": null, "latest": "x"}"#,
    );
    assert!(stdout(&status(&["--max-days", "14"])).contains("the latest document"));
    repository.write(
        "bin/answer.json",
        r#"{"commits": 3, "days": 15, "latest": "bbb"}"#,
    );
    let late = status(&["--max-days", "14"]);
    assert_eq!(late.status.code(), Some(1));
    assert!(
        stderr(&late).contains("upstream is 3 commits ahead, for 15 days; the latest is bbb"),
        "{}",
        stderr(&late)
    );
    assert_eq!(status(&["--max-days", "15"]).status.code(), Some(0));
    assert_eq!(status(&[]).status.code(), Some(0));
}

/// A contract whose client can't be made, in lines of its own.
fn nameless() -> String {
    newer().replace(
        r#""weight": {"type": "integer"}"#,
        "\n\n\"*/ //!\": {\"type\": \"integer\"}",
    )
}

#[test]
fn what_is_wrong_is_told_of_the_files_that_are_there() {
    let repository = repository();
    repository.write("nameless.json", nameless());
    let before = state(&repository);
    let output = update(&repository, &["--from", "nameless.json"], "0");
    assert_eq!(output.status.code(), Some(2));
    let said = stderr(&output);
    assert!(
        said.contains(
            "nameless.json:9: #/components/schemas/widget: no name can be made for the field"
        ),
        "{said}"
    );
    assert!(!said.contains("spec/openapi.json"), "{said}");
    assert_eq!(state(&repository), before);
}

/// What is wrong with webhooks hides nothing that comes later.
#[test]
fn all_that_is_wrong_is_one_list() {
    let repository = repository();
    repository.write("nameless.json", nameless());
    let output = repository.run(&["spec", "import", "nameless.json"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    repository.write("spec/overlay.yaml", "webhooks:\n  event: nothing\n");
    let output = repository.run(&["regenerate"]);
    assert_eq!(output.status.code(), Some(2));
    let said = stderr(&output);
    for what in [
        "spec/overlay.yaml:2: #/webhooks/event: this is no object of the contract",
        "#/components/schemas/widget: no name can be made for the field",
        "2 errors; nothing was changed",
    ] {
        assert!(said.contains(what), "{said}");
    }
}

//! `regenerate --check`: each way in which the client is not what spec/ gives has a message of its own.

use std::fs;

use crate::support::{self, Repository, stderr, stdout};

/// A repository in order.
fn clean() -> Repository {
    let repository = Repository::new();
    for args in [&["spec", "import", "upstream.json"][..], &["regenerate"]] {
        let output = repository.run(args);
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    }
    repository
}

/// What the check says, which has changed nothing and exits with this code.
fn check(repository: &Repository, code: i32) -> (String, String) {
    let before = repository.files();
    let output = repository.run(&["regenerate", "--check"]);
    assert_eq!(output.status.code(), Some(code), "{}", stderr(&output));
    assert_eq!(repository.files(), before);
    (stdout(&output), stderr(&output))
}

#[test]
fn all_as_generated() {
    let (told, _) = check(&clean(), 0);
    assert!(told.contains("files, all as generated"), "{told}");
}

#[test]
fn a_hand_edit() {
    let repository = clean();
    let path = "generated/src/lib.rs";
    let edited = repository
        .read(path)
        .replace("pub const API_VERSION", "pub(crate) const API_VERSION");
    repository.write(path, edited);
    let (told, error) = check(&repository, 1);
    assert!(
        told.contains("src/lib.rs: changed; - is what is there, + is what belongs there"),
        "{told}"
    );
    assert!(told.contains("\n-pub(crate) const API_VERSION"), "{told}");
    assert!(told.contains("\n+pub const API_VERSION"), "{told}");
    assert!(
        error.contains("1 file is not as generated; run `cargo xtask regenerate`"),
        "{error}"
    );
}

#[test]
fn a_stray_file() {
    let repository = clean();
    repository.write("generated/src/extra.rs", "");
    let (told, error) = check(&repository, 1);
    assert!(
        told.contains("src/extra.rs: stray; the generator does not write this file"),
        "{told}"
    );
    assert!(error.contains("1 file is not as generated"), "{error}");
}

#[test]
fn a_missing_file() {
    let repository = clean();
    fs::remove_file(repository.dir.path().join("generated/README.md")).unwrap();
    let (told, error) = check(&repository, 1);
    assert!(
        told.contains("README.md: missing; the generator writes this file"),
        "{told}"
    );
    assert!(error.contains("1 file is not as generated"), "{error}");
}

#[test]
fn a_stale_snapshot() {
    let repository = clean();
    let snapshot = repository
        .read("spec/openapi.json")
        .replace("\"id\"", "\"identity\"");
    repository.write("spec/openapi.json", snapshot);
    let (told, error) = check(&repository, 2);
    assert!(told.is_empty(), "{told}");
    assert!(
        error.contains("spec/lock.toml:") && error.contains("the snapshot does not match its lock"),
        "{error}"
    );
    assert!(error.contains("cargo xtask spec import FILE"), "{error}");
}

#[test]
fn a_client_of_the_snapshot_before() {
    let repository = clean();
    let newer = support::DOCUMENT.replace("2026-01-01", "2026-02-01");
    repository.write("upstream.json", newer);
    repository.run(&["spec", "import", "upstream.json"]);
    let (told, error) = check(&repository, 1);
    assert!(
        told.contains("+pub const API_VERSION: &str = \"2026-02-01\""),
        "{told}"
    );
    assert!(error.contains("not as generated"), "{error}");
    assert_eq!(repository.run(&["regenerate"]).status.code(), Some(0));
    check(&repository, 0);
}

/// What a pipe would be waited on for, and a link followed to.
#[cfg(unix)]
#[test]
fn what_no_generator_writes() {
    use std::os::unix::fs::symlink;

    let repository = clean();
    let pipe = repository.dir.path().join("generated/src/lib.rs");
    fs::remove_file(&pipe).unwrap();
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    assert!(made.unwrap().success());
    symlink("/", repository.dir.path().join("generated/root")).unwrap();
    let output = repository.run(&["regenerate", "--check"]);
    assert_eq!(output.status.code(), Some(1), "{}", stderr(&output));
    let told = stdout(&output);
    for line in [
        "root: a symbolic link; the generator writes files alone\n",
        "src/lib.rs: a special file; the generator writes files alone\n",
    ] {
        assert!(told.contains(line), "{told}");
    }
    let output = repository.run(&["regenerate"]);
    assert_eq!(output.status.code(), Some(2));
    let said = stderr(&output);
    assert!(
        said.contains(
            "\n  generated/root: a symbolic link\n  generated/src/lib.rs: a special file\n"
        ),
        "{said}"
    );
    fs::remove_file(repository.dir.path().join("generated/root")).unwrap();
    fs::remove_file(&pipe).unwrap();
    assert_eq!(repository.run(&["regenerate"]).status.code(), Some(0));
}

#[test]
fn a_file_that_goes_is_named() {
    let repository = clean();
    repository.write("generated/src/notes.txt", "mine");
    let output = repository.run(&["regenerate"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert!(
        stderr(&output).contains("removed: generated/src/notes.txt\n"),
        "{}",
        stderr(&output)
    );
}

/// Inputs are files, too.
#[cfg(unix)]
#[test]
fn a_pipe_in_the_place_of_an_input() {
    let repository = clean();
    let pipe = repository.dir.path().join("spec/overlay.yaml");
    fs::remove_file(&pipe).unwrap();
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    assert!(made.unwrap().success());
    let output = repository.run(&["regenerate"]);
    assert_eq!(output.status.code(), Some(2));
    let said = stderr(&output);
    assert!(
        said.contains("spec/overlay.yaml: this is not a file"),
        "{said}"
    );
}

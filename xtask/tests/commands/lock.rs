//! One command writes at a time.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

use crate::support::{DOCUMENT, Repository, stderr};

/// Stands for cargo: says that it compiles, and goes on until it is told to end.
const CARGO: &str = r#"#!/bin/sh
dir="$(dirname "$0")"
touch "$dir/compiling"
while test -d "$dir" && ! test -f "$dir/end"; do sleep 0.01; done
"#;

const REFUSED: &str = "the repository is being written to by";

fn repository() -> Repository {
    let repository = Repository::new();
    repository.write(
        "Cargo.toml",
        "[workspace]\nmembers = [\"x\"]\n[workspace.dependencies]\n",
    );
    repository.write("Cargo.lock", "");
    for args in [&["spec", "import", "upstream.json"][..], &["regenerate"]] {
        let output = repository.run(args);
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    }
    repository
}

/// An update that holds the lock: it is compiling what it will write.
fn updating(repository: &Repository) -> Child {
    let newer = DOCUMENT.replace("2026-01-01", "2026-02-01");
    repository.write("newer.json", newer);
    repository.write("bin/cargo", CARGO);
    let cargo = repository.dir.path().join("bin/cargo");
    fs::set_permissions(&cargo, fs::Permissions::from_mode(0o755)).unwrap();
    let child = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("--root")
        .arg(repository.dir.path())
        .args(["spec", "update", "--from", "newer.json"])
        .current_dir(repository.dir.path())
        .env("CARGO", cargo)
        .env("CARGO_TARGET_DIR", repository.dir.path().join("target"))
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    while !repository.dir.path().join("bin/compiling").exists() {
        thread::sleep(Duration::from_millis(5));
    }
    child
}

#[test]
fn a_second_command_says_whose_turn_it_is() {
    let repository = repository();
    let mut child = updating(&repository);
    let before = repository.files();
    for args in [
        &["regenerate"][..],
        &["spec", "import", "newer.json"],
        &["spec", "update", "--from", "newer.json"],
        &["spec", "fetch"],
        &["names", "release", "--all"],
        &["names", "part", "widgets::Widget"],
        &["spec", "replay", ".", "--check"],
    ] {
        let output = repository.run(args);
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        let said = stderr(&output);
        assert!(said.contains(REFUSED), "{args:?}: {said}");
        assert!(
            said.contains(" spec update --from newer.json`, process ")
                && said.contains(&format!("process {}, since ", child.id())),
            "{said}"
        );
        assert_eq!(repository.files(), before, "{args:?}");
    }
    // What only reads needs no turn.
    for args in [
        &["regenerate", "--check"][..],
        &["operations"],
        &["spec", "verify", "upstream.json"],
    ] {
        let output = repository.run(args);
        assert_eq!(
            output.status.code(),
            Some(0),
            "{args:?}: {}",
            stderr(&output)
        );
    }
    repository.write("bin/end", "");
    assert!(child.wait().unwrap().success());
    assert!(repository.read("spec/lock.toml").contains("2026-02-01"));
    assert_eq!(repository.run(&["regenerate"]).status.code(), Some(0));
}

#[test]
fn a_killed_command_holds_nothing() {
    let repository = repository();
    let mut child = updating(&repository);
    child.kill().unwrap();
    child.wait().unwrap();
    let output = repository.run(&["regenerate"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    // What it ran goes on without it.
    repository.write("bin/end", "");
}

#[test]
fn of_commands_that_start_together_each_does_all_or_nothing() {
    let repository = repository();
    for round in 0..8 {
        repository.write("generated/src/lib.rs", format!("// {round}\n"));
        let outputs = thread::scope(|scope| {
            let runs: Vec<_> = (0..3)
                .map(|_| scope.spawn(|| repository.run(&["regenerate"])))
                .collect();
            runs.into_iter()
                .map(|run| run.join().unwrap())
                .collect::<Vec<_>>()
        });
        let done = outputs.iter().filter(|output| output.status.success());
        assert!(done.count() > 0);
        for output in outputs.iter().filter(|output| !output.status.success()) {
            assert!(stderr(output).contains(REFUSED), "{}", stderr(output));
        }
        let check = repository.run(&["regenerate", "--check"]);
        assert_eq!(check.status.code(), Some(0), "{}", stderr(&check));
    }
}

//! The commands as a user runs them: exit codes, output, and what is on disk afterwards.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::support::{DOCUMENT, Repository, stderr, stdout};

fn broken() -> Vec<PathBuf> {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("../codegen/tests/broken");
    let mut found: Vec<PathBuf> = fs::read_dir(dir)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end != "err"))
        .collect();
    found.sort();
    found
}

#[test]
fn import_writes_snapshot_and_lock_once() {
    let repository = Repository::new();
    let first = repository.run(&[
        "spec",
        "import",
        "upstream.json",
        "--upstream-path",
        "latest/a.json",
    ]);
    assert_eq!(first.status.code(), Some(0), "{}", stderr(&first));
    assert!(
        stdout(&first).contains("Stripe API 2026-01-01"),
        "{}",
        stdout(&first)
    );
    let snapshot = repository.read("spec/openapi.json");
    assert!(!snapshot.contains("words"), "{snapshot}");
    let lock = repository.read("spec/lock.toml");
    assert!(lock.contains("path = \"latest/a.json\""), "{lock}");
    let files = repository.files();
    let second = repository.run(&["spec", "import", "upstream.json"]);
    assert!(stdout(&second).contains("unchanged"), "{}", stdout(&second));
    assert_eq!(repository.files(), files);
    assert_eq!(
        repository
            .run(&["spec", "verify", "upstream.json"])
            .status
            .code(),
        Some(0)
    );
}

#[test]
fn verify_exits_with_one_on_a_difference() {
    let repository = Repository::new();
    repository.run(&["spec", "import", "upstream.json"]);
    repository.write("upstream.json", DOCUMENT.replace("words", "others"));
    let output = repository.run(&["spec", "verify", "upstream.json"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        stderr(&output).contains("spec/lock.toml:"),
        "{}",
        stderr(&output)
    );
}

#[test]
fn usage_errors_exit_with_two() {
    let repository = Repository::new();
    for args in [
        &["spec", "import"][..],
        &["nonsense"],
        &[],
        &["spec", "import", "upstream.json", "--commit", "main"],
        &["spec", "import", "no-such-file.json"],
        &["spec", "verify", "upstream.json"],
        &["regenerate"],
    ] {
        let before = repository.files();
        let output = repository.run(args);
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        assert!(!stderr(&output).is_empty(), "{args:?}");
        assert_eq!(repository.files(), before, "{args:?}");
    }
}

#[test]
fn help_tells_the_exit_codes() {
    let repository = Repository::new();
    let output = repository.run(&["--help"]);
    assert_eq!(output.status.code(), Some(0));
    assert!(
        stdout(&output).contains("Exit codes:"),
        "{}",
        stdout(&output)
    );
}

#[test]
fn regenerate_refuses_a_snapshot_without_its_lock() {
    let repository = Repository::new();
    repository.run(&["spec", "import", "upstream.json"]);
    let snapshot = repository.read("spec/openapi.json");
    repository.write(
        "spec/openapi.json",
        snapshot.replace("GetWidgetsWidget", "GetWidget"),
    );
    let before = repository.files();
    for args in [&["regenerate"][..], &["regenerate", "--check"]] {
        let output = repository.run(args);
        assert_eq!(output.status.code(), Some(2));
        assert!(
            stderr(&output).contains("cargo xtask spec import FILE"),
            "{}",
            stderr(&output)
        );
        assert_eq!(repository.files(), before);
    }
}

#[test]
fn a_broken_document_writes_nothing() {
    let documents = broken();
    assert!(documents.len() >= 30);
    let repository = Repository::new();
    let before = repository.files();
    for document in documents {
        let mut output = repository.run(&["spec", "import", document.to_str().unwrap()]);
        // What only the generator cannot express is imported, and stops `regenerate`.
        if output.status.code() == Some(0) {
            let imported = repository.files();
            output = repository.run(&["regenerate"]);
            assert_eq!(output.status.code(), Some(2), "{}", document.display());
            assert_eq!(repository.files(), imported, "{}", document.display());
            fs::remove_file(repository.dir.path().join("spec/openapi.json")).unwrap();
            fs::remove_file(repository.dir.path().join("spec/lock.toml")).unwrap();
        } else {
            assert_eq!(output.status.code(), Some(2), "{}", document.display());
        }
        assert!(
            stderr(&output).contains("error"),
            "{}: {}",
            document.display(),
            stderr(&output)
        );
        assert_eq!(repository.files(), before, "{}", document.display());
    }
}

#[test]
fn a_broken_snapshot_leaves_the_generated_tree() {
    let repository = Repository::new();
    for document in broken() {
        let Ok(text) = fs::read_to_string(&document) else {
            continue;
        };
        repository.lock(text.as_bytes());
        let before = repository.files();
        let output = repository.run(&["regenerate"]);
        assert_eq!(output.status.code(), Some(2), "{}", document.display());
        assert_eq!(repository.files(), before, "{}", document.display());
    }
}

#[test]
fn the_names_lock_is_written_checked_and_missed() {
    let repository = Repository::new();
    repository.run(&["spec", "import", "upstream.json"]);
    let output = repository.run(&["regenerate"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let lock = repository.read("spec/names.lock");
    assert!(
        lock.contains("\ntype widgets::Widget\n  of schema widget\n  . id\n"),
        "{lock}"
    );
    assert_eq!(
        repository.run(&["regenerate", "--check"]).status.code(),
        Some(0)
    );

    // A pinned name wins over the rules.
    repository.write(
        "spec/names.lock",
        lock.replace("widgets::Widget", "widgets::Gadget"),
    );
    let output = repository.run(&["regenerate"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let types = repository.read("generated/src/widgets/types/gadget.rs");
    assert!(types.contains("pub struct Gadget {"), "{types}");

    // It changes by the command that says so, and the changelog says it.
    let output = repository.run(&["names", "release", "widgets::Gadget"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert_eq!(repository.read("spec/names.lock"), lock);
    let changelog = repository.read("CHANGELOG.md");
    let said = "### Breaking\n\n**widgets**\n\n- `widgets::Gadget` is now `widgets::Widget`.\n";
    assert!(changelog.contains(said), "{changelog}");
    assert_eq!(
        repository.run(&["regenerate", "--check"]).status.code(),
        Some(0)
    );

    let none = codegen::NamesLock::default().format();
    let cut = lock.replace("\nend 2\n", "");
    for (text, what) in [
        (
            none.as_str(),
            "spec/names.lock is stale: 2 names are missing from it",
        ),
        ("", "spec/names.lock:1: #: the lock is empty"),
        (&cut, "the lock is cut off: it ends after 2 names"),
        (
            "type widgets::Widget\ntype widgets::Widget\n",
            "spec/names.lock:2: ",
        ),
    ] {
        repository.write("spec/names.lock", text);
        let before = repository.files();
        let output = repository.run(&["regenerate", "--check"]);
        assert_ne!(output.status.code(), Some(0));
        assert!(stderr(&output).contains(what), "{}", stderr(&output));
        assert_eq!(repository.files(), before);
    }
    fs::remove_file(repository.dir.path().join("spec/names.lock")).unwrap();
    let output = repository.run(&["regenerate"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(
        stderr(&output).contains("names release --all"),
        "{}",
        stderr(&output)
    );
    assert_eq!(
        repository
            .run(&["names", "release", "nothing"])
            .status
            .code(),
        Some(2)
    );
    assert_eq!(
        repository.run(&["names", "release", "--all"]).status.code(),
        Some(0)
    );
    assert_eq!(repository.read("spec/names.lock"), lock);
}

#[test]
fn spec_diff_takes_documents_snapshots_and_revisions() {
    let repository = Repository::new();
    repository.run(&["spec", "import", "upstream.json"]);
    repository.run(&["regenerate"]);
    let git = |args: &[&str]| {
        let git = Command::new("git")
            .args(["-c", "user.name=t", "-c", "user.email=t@example.com"])
            .args(args)
            .current_dir(repository.dir.path())
            .output()
            .unwrap();
        assert!(git.status.success(), "{args:?}");
    };
    git(&["init", "--quiet"]);
    git(&["add", "--force", "spec"]);
    git(&["commit", "--quiet", "--message", "before"]);
    let next = DOCUMENT.replace("2026-01-01", "2026-02-01").replace(
        r#""id": {"type": "string"}"#,
        r#""name": {"type": "string"}"#,
    );
    repository.write("next.json", &next);
    for old in ["upstream.json", "spec/openapi.json", "HEAD"] {
        let output = repository.run(&["spec", "diff", old, "next.json"]);
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
        assert_eq!(
            stdout(&output),
            "## 2026-02-01\n\nFrom 2026-01-01: 1 breaking, 1 added. Semver step: **major**.\n\n\
             ### Breaking\n\n**widgets**\n\n- `widgets::Widget`: gone: `id`.\n\n\
             ### Added\n\n**widgets**\n\n- `widgets::Widget`: new: `name`.\n"
        );
    }
    let output = repository.run(&["spec", "diff", "HEAD", "next.json", "--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&stdout(&output)).unwrap();
    assert_eq!(json["semver"], "major");
    assert_eq!(json["breaking"][0]["path"], "widgets::Widget::id");
    assert_eq!(
        json["breaking"][0]["place"],
        "#/components/schemas/widget/properties/id"
    );
    assert_eq!(json["added"][0]["kind"], "added");
    let output = repository.run(&["spec", "diff", "HEAD", "upstream.json"]);
    assert!(
        stdout(&output).contains("nothing changes for a user"),
        "{}",
        stdout(&output)
    );
    for (old, what) in [("nowhere", "no git revision"), ("--all", "")] {
        let output = repository.run(&["spec", "diff", old, "next.json"]);
        assert_eq!(output.status.code(), Some(2));
        assert!(stderr(&output).contains(what), "{}", stderr(&output));
    }
}

#[test]
fn documentation_has_the_documents_words_if_asked() {
    let repository = Repository::new();
    let ran = |args: &[&str]| {
        let output = repository.run(args);
        assert_eq!(
            output.status.code(),
            Some(0),
            "{args:?}: {}",
            stderr(&output)
        );
    };
    repository.write(
        "upstream.json",
        DOCUMENT.replacen(
            "\"parameters\"",
            "\"description\": \"<p>Our words.</p>\", \"parameters\"",
            1,
        ),
    );
    ran(&["spec", "import", "upstream.json"]);
    ran(&["regenerate"]);
    let file = "generated/src/widgets/requests/retrieve.rs";
    assert!(!repository.read(file).contains("Our words."));
    let upstream = [
        "regenerate",
        "--docs",
        "upstream",
        "--spec",
        "upstream.json",
    ];
    ran(&upstream);
    assert!(repository.read(file).contains("/// Our words.\n"));
    ran(&[&upstream[..], &["--check"]].concat());
    assert_eq!(
        repository.run(&["regenerate", "--check"]).status.code(),
        Some(1)
    );
    ran(&["regenerate"]);
    assert!(!repository.read(file).contains("Our words."));

    // Nothing is written without the document that the contract was made from.
    let files = repository.files();
    repository.write("other.json", DOCUMENT);
    for (args, code, word) in [
        (
            &["--docs", "upstream", "--spec", "other.json"][..],
            2,
            "is not the upstream document",
        ),
        (
            &["--docs", "upstream", "--spec", "none.json"][..],
            2,
            "none.json",
        ),
        (&["--docs", "upstream"][..], 2, "--spec <FILE>"),
        (&["--spec", "upstream.json"][..], 2, "--docs <WORDS>"),
    ] {
        let output = repository.run(&[&["regenerate"], args].concat());
        let said = stderr(&output);
        assert!(said.contains(word), "{args:?}: {said}");
        assert_eq!(output.status.code(), Some(code), "{args:?}: {said}");
    }
    fs::remove_file(repository.dir.path().join("other.json")).unwrap();
    assert_eq!(repository.files(), files);
}

//! The commands as a user runs them: exit codes, output, and what is on disk afterwards.

// A test ends where it cannot go on; clippy sees that of test functions and not of their helpers.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use codegen::spec;

/// A repository with a contract of our own and a checked-in tree.
struct Repository {
    dir: tempfile::TempDir,
}

const DOCUMENT: &str = r##"{
  "openapi": "3.0.0",
  "info": {"title": "Widgets", "version": "2026-01-01", "description": "words"},
  "paths": {"/v1/widgets/{widget}": {"get": {
    "operationId": "GetWidgetsWidget",
    "parameters": [{"name": "widget", "in": "path", "required": true, "schema": {"type": "string"}}],
    "responses": {"200": {"description": "words", "content": {"application/json": {
      "schema": {"$ref": "#/components/schemas/widget"}}}}}}}},
  "components": {"schemas": {"widget": {"type": "object", "properties": {"id": {"type": "string"}}}}}
}"##;

impl Repository {
    fn new() -> Self {
        let repository = Self {
            dir: tempfile::tempdir().unwrap(),
        };
        repository.write("generated/src/lib.rs", "// here before\n");
        repository.write("spec/overlay.yaml", "# nothing\n");
        repository.write("spec/names.lock", "");
        repository.write("upstream.json", DOCUMENT);
        repository
    }

    fn write(&self, path: &str, text: impl AsRef<[u8]>) {
        let path = self.dir.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.dir.path().join(path)).unwrap()
    }

    /// Writes a snapshot with the lock that goes with it.
    fn lock(&self, snapshot: &[u8]) {
        self.write("spec/openapi.json", snapshot);
        let sha256 = spec::sha256(snapshot);
        self.write(
            "spec/lock.toml",
            format!(
                "api_version = \"\"\n[upstream]\nsha256 = \"\"\ngit_blob = \"\"\n[snapshot]\nsha256 = \"{sha256}\"\n"
            ),
        );
    }

    fn run(&self, args: &[&str]) -> Output {
        let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .arg("--root")
            .arg(self.dir.path())
            .args(args)
            .current_dir(self.dir.path())
            .output()
            .unwrap();
        let text = [&output.stdout[..], &output.stderr[..]].concat();
        assert!(
            !text.contains(&0x1b),
            "colours though nobody looks: {args:?}"
        );
        output
    }

    /// Every file with its content.
    fn files(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut files = BTreeMap::new();
        let mut open = vec![self.dir.path().to_owned()];
        while let Some(dir) = open.pop() {
            for entry in fs::read_dir(dir).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    open.push(path);
                } else {
                    let content = fs::read(&path).unwrap();
                    files.insert(path, content);
                }
            }
        }
        files
    }
}

fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

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
    assert_eq!(
        repository.run(&["regenerate", "--check"]).status.code(),
        Some(0)
    );

    for (text, what) in [
        ("", "spec/names.lock is stale: 2 names are missing from it"),
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

//! `generate`: the client crate of any contract, on its own.

use std::fs;
use std::path::Path;
use std::process::Output;

use crate::support::{DOCUMENT, Repository, stderr, stdout};

/// A repository, and a directory outside of it.
struct Fixture {
    repository: Repository,
    outside: tempfile::TempDir,
}

impl Fixture {
    fn new() -> Self {
        let repository = Repository::new();
        repository.write(
            "spec/overlay.yaml",
            "operations:\n  GetWidgetsWidget: widgets.fetch\n  GetGadgets: gadgets.all\n",
        );
        repository.write("runtime/Cargo.toml", "");
        Self {
            repository,
            outside: tempfile::tempdir().unwrap(),
        }
    }

    fn dir(&self) -> std::path::PathBuf {
        self.outside.path().join("pinned")
    }

    fn run(&self, args: &[&str]) -> Output {
        let dir = self.dir();
        let given = ["generate", "--spec", "upstream.json", "--out"];
        let given = [&given[..], &[dir.to_str().unwrap()], args].concat();
        self.repository.run(&given)
    }

    fn ran(&self, args: &[&str]) -> String {
        let output = self.run(args);
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
        stdout(&output) + &stderr(&output)
    }

    fn refused(&self, args: &[&str], why: &str) {
        let output = self.run(args);
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        assert!(stderr(&output).contains(why), "{}", stderr(&output));
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.dir().join(path)).unwrap()
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.dir().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}

#[test]
fn a_crate_with_a_name_a_lock_and_the_way_to_the_runtime() {
    let fixture = Fixture::new();
    let ours = fixture.repository.files();
    let told = fixture.ran(&[]);
    assert!(told.contains("stripe-client-2026-01-01, in "), "{told}");
    // Ours says more than this contract has, and nothing is told of it.
    assert!(!told.contains("GetGadgets"), "{told}");
    let manifest: toml::Table = fixture.read("Cargo.toml").parse().unwrap();
    let package = &manifest["package"];
    assert_eq!(package["name"].as_str(), Some("stripe-client-2026-01-01"));
    assert_eq!(package["version"].as_str(), Some("0.1.0"));
    let runtime = &manifest["dependencies"]["stripe-client-runtime"];
    assert_eq!(runtime["version"].as_str(), Some(env!("CARGO_PKG_VERSION")));
    let way = runtime["path"].as_str().unwrap();
    assert!(Path::new(way).is_relative(), "{way}");
    assert_eq!(
        fs::canonicalize(fixture.dir().join(way)).unwrap(),
        fs::canonicalize(fixture.repository.dir.path().join("runtime")).unwrap()
    );
    assert!(
        fixture
            .read("src/widgets/requests/fetch.rs")
            .contains("pub fn fetch(")
    );
    assert!(fixture.read("spec/lock.toml").contains("2026-01-01"));
    assert!(
        fixture
            .read("spec/names.lock")
            .contains("\ntype widgets::Widget\n")
    );
    // The repository is as it was.
    assert_eq!(fixture.repository.files(), ours);
}

#[test]
fn made_again_it_keeps_its_name_its_version_its_names_and_what_else_is_there() {
    let fixture = Fixture::new();
    fixture.ran(&["--name", "pinned"]);
    let manifest = fixture
        .read("Cargo.toml")
        .replace("\"0.1.0\"\nedition", "\"0.4.2\"\nedition");
    fixture.write("Cargo.toml", &manifest);
    fixture.write("examples/mine.rs", "fn main() {}\n");
    let names = fixture
        .read("spec/names.lock")
        .replace("widgets::Widget", "widgets::Gadget");
    fixture.write("spec/names.lock", &names);
    let newer = DOCUMENT.replace("2026-01-01", "2026-02-01").replace(
        r#""id": {"type": "string"}"#,
        r#""id": {"type": "string"}, "weight": {"type": "integer"}"#,
    );
    fixture.repository.write("upstream.json", newer);
    let told = fixture.ran(&[]);
    assert!(told.contains("pinned, in "), "{told}");
    let manifest: toml::Table = fixture.read("Cargo.toml").parse().unwrap();
    assert_eq!(manifest["package"]["name"].as_str(), Some("pinned"));
    assert_eq!(manifest["package"]["version"].as_str(), Some("0.4.2"));
    assert_eq!(fixture.read("examples/mine.rs"), "fn main() {}\n");
    let gadget = fixture.read("src/widgets/types/gadget.rs");
    assert!(gadget.contains("pub weight: "), "{gadget}");
    // A third time there is nothing to do.
    assert!(!fixture.ran(&[]).contains("changed, "), "{told}");
}

#[test]
fn an_overlay_of_ones_own_stands_in_the_place_of_ours() {
    let fixture = Fixture::new();
    fixture.repository.write(
        "own.yaml",
        "operations:\n  GetWidgetsWidget: widgets.take\n  GetThings: things.all\n",
    );
    let told = fixture.ran(&["--overlay", "own.yaml"]);
    assert!(
        told.contains("own.yaml: nothing uses this: operations: GetThings"),
        "{told}"
    );
    assert!(
        fixture
            .read("src/widgets/requests/take.rs")
            .contains("pub fn take(")
    );
}

#[test]
fn what_looks_sensitive_is_hidden_and_told() {
    let fixture = Fixture::new();
    let document = DOCUMENT.replace(
        "\"id\": {",
        "\"client_secret\": {\"type\": \"string\"}, \"id\": {",
    );
    fixture.repository.write("upstream.json", document);
    let told = fixture.ran(&[]);
    assert!(
        told.contains("names that look sensitive, and of which the overlay says nothing; `Debug` hides their values: client_secret"),
        "{told}"
    );
    let widget = fixture.read("src/widgets/types/widget.rs");
    let row = "\"client_secret\" sensitive;";
    assert!(widget.contains(row), "{widget}");
}

#[test]
fn nothing_of_somebody_elses_is_written_over() {
    let fixture = Fixture::new();
    fixture.write("src/lib.rs", "// mine\n");
    fixture.refused(&[], "didn't write");
    assert_eq!(fixture.read("src/lib.rs"), "// mine\n");
    let inside = fixture.repository.dir.path().join("clients/pinned");
    let output = fixture.repository.run(&[
        "generate",
        "--spec",
        "upstream.json",
        "--out",
        inside.to_str().unwrap(),
    ]);
    assert_eq!(output.status.code(), Some(2));
    assert!(
        stderr(&output).contains("is inside this repository"),
        "{}",
        stderr(&output)
    );
    assert!(!inside.exists());
}

#[test]
fn what_is_wrong_is_told_and_nothing_is_written() {
    let fixture = Fixture::new();
    fixture.refused(
        &["--name", "Nice Name"],
        "`Nice Name` can't be a crate's name",
    );
    fixture.refused(
        &["--name", "stripe-client-runtime"],
        "the name of another crate",
    );
    fixture.refused(&["--overlay", "none.yaml"], "none.yaml");
    fixture
        .repository
        .write("upstream.json", "{\"openapi\": \"3.1.0\"}");
    fixture.refused(&[], "OpenAPI 3.1.0 is not supported");
    assert!(!fixture.dir().exists());
}

/// Stands for cargo, whose `check` ends as a test says.
#[cfg(unix)]
#[test]
fn it_is_compiled_before_it_is_written_if_asked() {
    use std::os::unix::fs::PermissionsExt as _;
    let fixture = Fixture::new();
    let repository = &fixture.repository;
    repository.write(
        "bin/cargo",
        "#!/bin/sh\ncat generated/Cargo.toml > \"$(dirname \"$0\")/manifest.toml\"\necho \"$@\" > \"$(dirname \"$0\")/cargo.log\"\nexit $CHECK\n",
    );
    let cargo = repository.dir.path().join("bin/cargo");
    fs::set_permissions(&cargo, fs::Permissions::from_mode(0o755)).unwrap();
    repository.write("Cargo.toml", "[workspace]\nmembers = []\n");
    repository.write("Cargo.lock", "");
    let dir = fixture.dir();
    let run = |code: &str| {
        let args = [
            "generate",
            "--spec",
            "upstream.json",
            "--check",
            "--name",
            "pinned",
            "--out",
        ];
        let args = [&args[..], &[dir.to_str().unwrap()]].concat();
        let environment = [("CARGO", cargo.to_str().unwrap()), ("CHECK", code)];
        repository.run_with(&args, &environment)
    };
    let output = run("101");
    assert_eq!(output.status.code(), Some(2));
    assert!(
        stderr(&output).contains("the new client does not compile"),
        "{}",
        stderr(&output)
    );
    assert!(!dir.exists());
    let output = run("0");
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert!(dir.join("src/lib.rs").exists());
    let log = repository.read("bin/cargo.log");
    assert!(
        log.contains("check") && log.contains("--package pinned"),
        "{log}"
    );
    let compiled: toml::Table = repository.read("bin/manifest.toml").parse().unwrap();
    assert_eq!(compiled["lints"]["rust"]["warnings"].as_str(), Some("deny"));
    let runtime = compiled["dependencies"]["stripe-client-runtime"]["path"]
        .as_str()
        .unwrap();
    assert!(Path::new(runtime).is_absolute(), "{runtime}");
}

//! A repository to run the commands in.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};

use codegen::spec;

/// A repository with a contract of our own and a checked-in tree.
pub(crate) struct Repository {
    pub(crate) dir: tempfile::TempDir,
}

pub(crate) const DOCUMENT: &str = r##"{
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
    pub(crate) fn new() -> Self {
        let repository = Self {
            dir: tempfile::tempdir().unwrap(),
        };
        repository.write("generated/src/lib.rs", "// here before\n");
        repository.write("spec/overlay.yaml", "# nothing\n");
        repository.write("spec/names.lock", codegen::NamesLock::default().format());
        repository.write("upstream.json", DOCUMENT);
        repository
    }

    pub(crate) fn write(&self, path: &str, text: impl AsRef<[u8]>) {
        let path = self.dir.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub(crate) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.dir.path().join(path)).unwrap()
    }

    /// Writes a snapshot with the lock that goes with it.
    pub(crate) fn lock(&self, snapshot: &[u8]) {
        self.write("spec/openapi.json", snapshot);
        let sha256 = spec::sha256(snapshot);
        self.write(
            "spec/lock.toml",
            format!(
                "api_version = \"\"\n[upstream]\nsha256 = \"\"\ngit_blob = \"\"\n[snapshot]\nsha256 = \"{sha256}\"\n"
            ),
        );
    }

    pub(crate) fn run(&self, args: &[&str]) -> Output {
        self.run_with(args, &[])
    }

    /// With variables in its environment.
    pub(crate) fn run_with(&self, args: &[&str], environment: &[(&str, &str)]) -> Output {
        let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .arg("--root")
            .arg(self.dir.path())
            .args(args)
            .current_dir(self.dir.path())
            .env("CARGO_TARGET_DIR", self.dir.path().join("target"))
            .envs(environment.iter().copied())
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
    pub(crate) fn files(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut files = BTreeMap::new();
        let mut open = vec![self.dir.path().to_owned()];
        while let Some(dir) = open.pop() {
            for entry in fs::read_dir(dir).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    open.push(path);
                // Whose turn it is to write is no part of the repository.
                } else if !path.ends_with(".xtask.lock") {
                    let content = fs::read(&path).unwrap();
                    files.insert(path, content);
                }
            }
        }
        files
    }
}

pub(crate) fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

pub(crate) fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

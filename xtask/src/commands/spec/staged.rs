//! Compiling a client that is not in the repository yet.

use std::fs;
use std::io;
use std::path::Path;

use toml::{Table, Value};

use crate::failure::Failure;
use crate::output::Tree;
use crate::project::{GENERATED, Project};

const MANIFEST: &str = "Cargo.toml";
const CARGO_LOCK: &str = "Cargo.lock";

/// Checks that the client compiles with all that its tests use. It stands in a workspace of its own under target/, with
/// the repository's versions and lints, and over the repository's runtime.
pub(super) fn compile(project: &Project, tree: &Tree) -> Result<(), Failure> {
    let dir = project.target().join("spec-update");
    let manifest = manifest(project)?;
    let lock = project.read(CARGO_LOCK)?;
    write(&dir, tree, &manifest, &lock).map_err(Failure::file(&dir))?;
    let status = project
        .cargo()
        .current_dir(&dir)
        .args([
            "check",
            "--quiet",
            "--all-targets",
            "--package",
            "stripe-client",
        ])
        .args(["--features", "blocking,registry"])
        .env("CARGO_TARGET_DIR", project.target())
        .status()
        .map_err(Failure::file("cargo".as_ref()))?;
    if !status.success() {
        return Err(Failure::Program(format!(
            "the new client does not compile ({status}); it is in {}",
            dir.join(GENERATED).display()
        )));
    }
    // A gigabyte it is not, but nobody looks at it any more.
    fs::remove_dir_all(&dir).map_err(Failure::file(&dir))
}

/// The repository's manifest, of a workspace that has the client alone.
fn manifest(project: &Project) -> Result<String, Failure> {
    let odd = |what: &str| Failure::Usage(format!("{MANIFEST}: {what}"));
    let mut manifest: Table = project
        .read(MANIFEST)?
        .parse()
        .map_err(|error: toml::de::Error| odd(&error.to_string()))?;
    let workspace = manifest
        .get_mut("workspace")
        .and_then(Value::as_table_mut)
        .ok_or_else(|| odd("no [workspace]"))?;
    workspace.insert("members".to_owned(), Value::Array(vec![GENERATED.into()]));
    // Paths are relative to the manifest, which is elsewhere now.
    let root = fs::canonicalize(project.root()).map_err(Failure::file(project.root()))?;
    let dependencies = workspace
        .get_mut("dependencies")
        .and_then(Value::as_table_mut);
    for (_, dependency) in dependencies.into_iter().flatten() {
        let path = dependency
            .as_table_mut()
            .and_then(|table| table.get_mut("path"));
        let elsewhere = |path: &&mut Value| path.as_str().is_some_and(|path| path != GENERATED);
        if let Some(path) = path.filter(elsewhere) {
            let absolute = root.join(path.as_str().unwrap_or_default());
            *path = absolute.display().to_string().into();
        }
    }
    toml::to_string(&manifest).map_err(|error| odd(&error.to_string()))
}

fn write(dir: &Path, tree: &Tree, manifest: &str, lock: &str) -> io::Result<()> {
    match fs::remove_dir_all(dir) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    for (path, content) in tree {
        let target = dir.join(GENERATED).join(path);
        if let Some(parent) = target.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(target, content)?;
    }
    fs::write(dir.join(MANIFEST), manifest)?;
    fs::write(dir.join(CARGO_LOCK), lock)
}

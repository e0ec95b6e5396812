//! Compiling a client that is not in the repository yet.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use codegen::model::Crate;
use toml::{Table, Value};

use super::spec::program::program;
use crate::failure::Failure;
use crate::output::Tree;
use crate::project::{GENERATED, Project};

const MANIFEST: &str = "Cargo.toml";
const CARGO_LOCK: &str = "Cargo.lock";
/// The package of the program that uses the client before.
const CALLER: &str = "caller";
const RUNTIME: &str = "stripe-client-runtime";

/// Checks that the client compiles with all that its tests use. It stands in a workspace of its own under target/, with
/// the repository's versions and lints, and over the repository's runtime.
pub(super) fn compile(project: &Project, tree: &Tree) -> Result<(), Failure> {
    client(project, "stripe-client", tree)
}

/// The same of a crate of another name and home, which must not even have a warning.
pub(super) fn compile_alone(project: &Project, name: &str, tree: &Tree) -> Result<(), Failure> {
    let mut tree = tree.clone();
    let odd = |what: &str| Failure::Usage(format!("{name}: {MANIFEST}: {what}"));
    let text = tree.get(MANIFEST).map(|text| String::from_utf8_lossy(text));
    let mut manifest: Table = text
        .unwrap_or_default()
        .parse()
        .map_err(|error: toml::de::Error| odd(&error.to_string()))?;
    // Where the runtime is, is said from where the crate will be.
    let path = fs::canonicalize(project.path("runtime")).map_err(Failure::file(project.root()))?;
    let dependencies = manifest.get_mut("dependencies");
    let runtime = dependencies.and_then(|all| all.get_mut(RUNTIME)?.as_table_mut());
    let runtime = runtime.ok_or_else(|| odd("no runtime"))?;
    runtime.insert("path".to_owned(), path.display().to_string().into());
    let deny = Table::from_iter([("warnings".to_owned(), "deny".into())]);
    let lints = Table::from_iter([("rust".to_owned(), deny.into())]);
    manifest.insert("lints".to_owned(), lints.into());
    let text = toml::to_string(&manifest).map_err(|error| odd(&error.to_string()))?;
    tree.insert(MANIFEST.to_owned(), text.into_bytes());
    client(project, name, &tree)
}

fn client(project: &Project, package: &str, tree: &Tree) -> Result<(), Failure> {
    let dir = stage(project, tree, None)?;
    let what = [
        "--all-targets",
        "--package",
        package,
        "--features",
        "blocking,registry",
    ];
    check(project, &dir, &what, Stdio::inherit())?
        .then_some(())
        .ok_or_else(|| no_client(&dir))?;
    // A gigabyte it is not, but nobody looks at it any more.
    fs::remove_dir_all(&dir).map_err(Failure::file(&dir))
}

/// What the compiler says of a program.
pub(super) enum Compiled {
    /// It compiles.
    Yes,
    /// It doesn't, and the first errors.
    No(String),
}

/// Compiles the client as its users would, and a program against it that uses all of the client before.
pub(super) fn rehearse(
    project: &Project,
    tree: &Tree,
    before: &Crate,
) -> Result<Compiled, Failure> {
    let dir = stage(project, tree, Some(&program(before)))?;
    if !check(
        project,
        &dir,
        &["--package", "stripe-client"],
        Stdio::inherit(),
    )? {
        return Err(no_client(&dir));
    }
    let log = dir.join("log");
    let errors = fs::File::create(&log).map_err(Failure::file(&log))?;
    if check(project, &dir, &["--package", CALLER], errors.into())? {
        return Ok(Compiled::Yes);
    }
    let log = fs::read_to_string(&log).map_err(Failure::file(&log))?;
    let errors = log.lines().filter(|line| line.starts_with("error"));
    Ok(Compiled::No(errors.take(5).collect::<Vec<_>>().join("; ")))
}

fn no_client(dir: &Path) -> Failure {
    let client = dir.join(GENERATED);
    Failure::Program(format!(
        "the new client does not compile; it is in {}",
        client.display()
    ))
}

/// Whether packages of the staged workspace compile.
fn check(project: &Project, dir: &Path, what: &[&str], errors: Stdio) -> Result<bool, Failure> {
    let status = project
        .cargo()
        .current_dir(dir)
        .args(["check", "--quiet"])
        .args(what)
        .env("CARGO_TARGET_DIR", project.target())
        .stderr(errors)
        .status()
        .map_err(Failure::file("cargo".as_ref()))?;
    Ok(status.success())
}

/// Writes the staged workspace: the client, and a program that uses it if there is one.
fn stage(project: &Project, tree: &Tree, program: Option<&str>) -> Result<PathBuf, Failure> {
    let dir = project.target().join("spec-update");
    let manifest = manifest(project, program.is_some())?;
    let lock = project.read(CARGO_LOCK)?;
    write(&dir, tree, &manifest, &lock, program).map_err(Failure::file(&dir))?;
    Ok(dir)
}

/// The repository's manifest, of a workspace that has the client alone.
fn manifest(project: &Project, has_caller: bool) -> Result<String, Failure> {
    let odd = |what: &str| Failure::Usage(format!("{MANIFEST}: {what}"));
    let mut manifest: Table = project
        .read(MANIFEST)?
        .parse()
        .map_err(|error: toml::de::Error| odd(&error.to_string()))?;
    let workspace = manifest
        .get_mut("workspace")
        .and_then(Value::as_table_mut)
        .ok_or_else(|| odd("no [workspace]"))?;
    let caller = has_caller.then(|| CALLER.into());
    let members = [GENERATED.into()].into_iter().chain(caller).collect();
    workspace.insert("members".to_owned(), Value::Array(members));
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

fn write(
    dir: &Path,
    tree: &Tree,
    manifest: &str,
    lock: &str,
    program: Option<&str>,
) -> io::Result<()> {
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
    if let Some(program) = program {
        let caller = dir.join(CALLER);
        fs::create_dir_all(caller.join("src"))?;
        fs::write(caller.join("src/lib.rs"), program)?;
        let manifest = format!(
            "[package]\nname = \"{CALLER}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
             [dependencies]\nstripe-client = {{ path = \"../{GENERATED}\" }}\n"
        );
        fs::write(caller.join(MANIFEST), manifest)?;
    }
    fs::write(dir.join(MANIFEST), manifest)?;
    fs::write(dir.join(CARGO_LOCK), lock)
}

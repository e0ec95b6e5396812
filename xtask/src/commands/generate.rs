//! `generate`: the client crate of any contract, on its own.

use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use codegen::source::{Format, Source};
use codegen::spec::{self, Imported};
use codegen::update::{Adapted, adapt};
use codegen::{Inputs, NamesLock, Package};
use toml::Table;

use super::regenerate::tell_names;
use super::staged;
use crate::failure::Failure;
use crate::output::{Tree, Unit, Writer};
use crate::project::{LOCK, NAMES, OVERLAY, Project};
use crate::ui;

const MANIFEST: &str = "Cargo.toml";
/// The folder that holds generated code and nothing else.
const SOURCES: &str = "src";
/// The version of a crate that has none yet.
const FIRST_VERSION: &str = "0.1.0";

#[derive(clap::Args)]
pub(crate) struct Args {
    /// Stripe's document of the version, JSON or YAML.
    #[arg(long, value_name = "FILE")]
    spec: PathBuf,
    /// The crate's directory, outside of this repository. What else is in it stays.
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// The crate's name; without it, the one that it has, or one like stripe-client-2023-08-16.
    #[arg(long, value_name = "CRATE")]
    name: Option<String>,
    /// What to say of the contract, instead of spec/overlay.yaml. What nothing uses of it is told.
    #[arg(long, value_name = "FILE")]
    overlay: Option<PathBuf>,
    /// Compile it first, with all that its tests use: unless it compiles without a warning, nothing is written.
    #[arg(long)]
    check: bool,
}

pub(crate) fn run(project: &Project, args: &Args) -> Result<(), Failure> {
    let dir = destination(project, &args.out)?;
    // What an interrupted run left is put right before anything of it is read.
    let writer = match dir.exists() {
        true => Some(Writer::open(&dir)?),
        false => None,
    };
    let bytes = fs::read(&args.spec).map_err(Failure::file(&args.spec))?;
    let origin = args.spec.display().to_string();
    let Imported {
        snapshot,
        lock,
        warnings,
        ..
    } = spec::import(&bytes, &origin, None, None)?;
    ui::warnings(&warnings);
    let old = old_names(&dir)?;
    let package = package(project, args, &dir, &lock.api_version)?;
    let name = package.name().to_owned();
    let overlay = match &args.overlay {
        Some(file) => fs::read_to_string(file).map_err(Failure::file(file))?,
        None => project.read_or_empty(OVERLAY)?,
    };
    let lock = super::spec::format(&lock)?;
    let inputs = Inputs {
        snapshot,
        lock: lock.clone(),
        overlay,
        words: project.words()?,
        names: old.clone(),
    };
    let theirs = args.overlay.as_deref().map(|file| {
        let origin = file.display().to_string();
        Source::new(&origin, &inputs.overlay, Format::Yaml)
    });
    let made = adapt(inputs, package).map_err(|errors| match &theirs {
        Some(file) => errors.cited(|source| source.origin == OVERLAY, file),
        None => errors,
    })?;
    if args.check {
        ui::doing(format_args!("compiling {name}"));
        staged::compile_alone(project, &name, &made.output.files)?;
    }
    let writer = match writer {
        Some(writer) => writer,
        None => {
            fs::create_dir_all(&dir).map_err(Failure::file(&dir))?;
            Writer::open(&dir)?
        }
    };
    write(&writer, &made, &lock)?;
    tell_names(&old, &made.output.names);
    tell_overlay(args, &made);
    ui::result(format_args!("{name}, in {}", dir.display()));
    ui::result(&made.output.report);
    Ok(())
}

/// Where the crate goes. The repository's workspace would claim what is inside of it, and what somebody else wrote is not
/// written over.
fn destination(project: &Project, out: &Path) -> Result<PathBuf, Failure> {
    let dir = resolved(out).map_err(Failure::file(out))?;
    let root = resolved(project.root()).map_err(Failure::file(project.root()))?;
    if dir.starts_with(&root) {
        return Err(Failure::Usage(format!(
            "{} is inside this repository, whose workspace would claim the crate\n  help: give a directory outside of it",
            out.display()
        )));
    }
    let is_there = |path: &str| dir.join(path).exists();
    if !is_there(NAMES) && (is_there(MANIFEST) || is_there(SOURCES)) {
        return Err(Failure::Usage(format!(
            "{} holds a crate that `cargo xtask generate` didn't write: it has no {NAMES}\n  help: give another directory",
            out.display()
        )));
    }
    Ok(dir)
}

/// The names that the crate was published with.
fn old_names(dir: &Path) -> Result<NamesLock, Failure> {
    let path = dir.join(NAMES);
    match fs::read_to_string(&path) {
        Ok(text) => Ok(NamesLock::parse(&text, &path.display().to_string())?),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(NamesLock::default()),
        Err(error) => Err(Failure::file(&path)(error)),
    }
}

/// The crate's name and version: as it has them, if it is there.
fn package(
    project: &Project,
    args: &Args,
    dir: &Path,
    api_version: &str,
) -> Result<Package, Failure> {
    let path = dir.join(MANIFEST);
    let manifest: Table = match fs::read_to_string(&path) {
        Ok(text) => text.parse().map_err(|error: toml::de::Error| {
            Failure::Usage(format!("{}: {error}", path.display()))
        })?,
        Err(error) if error.kind() == io::ErrorKind::NotFound => Table::new(),
        Err(error) => return Err(Failure::file(&path)(error)),
    };
    let old = |key: &str| Some(manifest.get("package")?.get(key)?.as_str()?.to_owned());
    let name = args.name.clone().or_else(|| old("name"));
    let name = name.unwrap_or_else(|| Package::name_for(api_version));
    let version = old("version").unwrap_or_else(|| FIRST_VERSION.to_owned());
    let runtime = resolved(&project.path("runtime")).map_err(Failure::file(project.root()))?;
    Package::alone(&name, &version, &way(dir, &runtime)).map_err(Failure::Usage)
}

fn write(writer: &Writer, made: &Adapted, lock: &str) -> Result<(), Failure> {
    let names = made.output.names.format();
    let prefix = format!("{SOURCES}/");
    let mut sources = Tree::new();
    let mut units = vec![
        Unit::File(LOCK, lock.as_bytes()),
        Unit::File(NAMES, names.as_bytes()),
    ];
    for (path, content) in &made.output.files {
        match path.strip_prefix(&prefix) {
            Some(path) => {
                sources.insert(path.to_owned(), content.clone());
            }
            None => units.push(Unit::File(path, content)),
        }
    }
    units.push(Unit::Tree(SOURCES, &sources));
    for (unit, written) in units.iter().zip(writer.write(&units)?) {
        if !written.is_nothing() {
            ui::doing(format_args!("{}: {written}", unit.path()));
        }
    }
    Ok(())
}

/// What became of the overlay. Ours speaks of our contract, so that it says more than is used is no news.
fn tell_overlay(args: &Args, made: &Adapted) {
    if let Some(file) = &args.overlay {
        for (section, key) in &made.dropped {
            ui::doing(format_args!(
                "{}: nothing uses this: {section}: {key}",
                file.display()
            ));
        }
    }
    if !made.review.is_empty() {
        let names: Vec<&str> = made.review.iter().map(|one| one.name.as_str()).collect();
        ui::doing(format_args!(
            "names that look sensitive, and of which the overlay says nothing; `Debug` hides their values: {}",
            names.join(", ")
        ));
    }
}

/// A path without links and dots, as far as it is there.
fn resolved(path: &Path) -> io::Result<PathBuf> {
    let path = std::path::absolute(path)?;
    let mut rest = Vec::new();
    for there in path.ancestors() {
        match fs::canonicalize(there) {
            Ok(real) => {
                return Ok(rest
                    .into_iter()
                    .rev()
                    .fold(real, |path, part| path.join(part)));
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                let part = there.file_name();
                rest.push(part.ok_or_else(|| io::Error::other("`..` behind what isn't there"))?);
            }
            Err(error) => return Err(error),
        }
    }
    Ok(path)
}

/// The way from one directory to another, with `/` between the parts: as manifests have it.
fn way(from: &Path, to: &Path) -> String {
    let (from_parts, to_parts): (Vec<_>, Vec<_>) =
        (from.components().collect(), to.components().collect());
    let shared = from_parts.iter().zip(&to_parts).take_while(|(a, b)| a == b);
    let shared = shared.count();
    if shared == 0 || matches!(to_parts.get(shared), Some(Component::Prefix(_))) {
        return to.display().to_string();
    }
    let up = from_parts.iter().skip(shared).map(|_| "..".to_owned());
    let down = to_parts.iter().skip(shared);
    let down = down.map(|part| part.as_os_str().to_string_lossy().into_owned());
    up.chain(down).collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_to_the_runtime_goes_up_and_down() {
        for (from, to, expected) in [
            ("/a/b/c", "/a/r/runtime", "../../r/runtime"),
            ("/a", "/a/runtime", "runtime"),
            ("/x/y", "/a/runtime", "../../a/runtime"),
        ] {
            assert_eq!(way(Path::new(from), Path::new(to)), expected);
        }
    }

    #[test]
    fn a_path_is_resolved_as_far_as_it_is_there() {
        let dir = tempfile::tempdir().unwrap();
        let real = fs::canonicalize(dir.path()).unwrap();
        assert_eq!(
            resolved(&dir.path().join("new/deeper")).unwrap(),
            real.join("new/deeper")
        );
    }
}

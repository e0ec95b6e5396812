//! `spec update`: from a new contract to a client with its changelog.

use std::fs;
use std::path::{Path, PathBuf};

use codegen::diff::{Diff, Step};
use codegen::source::{Diagnostics, Source as Document, decode};
use codegen::spec::{self, Imported};
use codegen::update::Update;

use super::{fetch, format, lock, read};
use crate::commands::staged;
use crate::failure::Failure;
use crate::output::{self, Unit, Writer};
use crate::project::{CHANGELOG, GENERATED, LOCK, NAMES, OVERLAY, Project, SNAPSHOT, WORDS};
use crate::ui;

#[derive(clap::Args)]
pub(crate) struct Args {
    /// A copy of the document, instead of fetching it; --commit and --upstream-path then say where it is from.
    #[arg(long, value_name = "FILE", conflicts_with = "api_version")]
    from: Option<PathBuf>,
    /// The copy's path in the upstream repository, for the lock.
    #[arg(long, value_name = "PATH", requires = "from")]
    upstream_path: Option<String>,
    #[command(flatten)]
    document: fetch::Args,
    /// Stop, and change nothing, where a person should look: at new names that look sensitive.
    #[arg(long)]
    review: bool,
    /// Write title.txt and body.md for a pull request to this directory.
    #[arg(long, value_name = "DIR")]
    report: Option<PathBuf>,
}

/// Where a document is, and where it is from.
struct Source {
    file: PathBuf,
    path: Option<String>,
    commit: Option<String>,
}

pub(crate) fn run(project: &Project, args: &Args) -> Result<(), Failure> {
    let writer = Writer::open(project.root())?;
    let source = source(project, args)?;
    let bytes = fs::read(&source.file).map_err(Failure::file(&source.file))?;
    let Imported { snapshot, lock, .. } = import(project, args, &source, &bytes)?;
    let lock_text = format(&lock)?;
    ui::doing(format_args!(
        "generating the client of {}",
        lock.api_version
    ));
    let changelog = project.read_or_empty(CHANGELOG)?;
    let inputs = project.inputs()?;
    let update = codegen::update::update(&inputs, &snapshot, &lock_text, &changelog);
    let update = update.map_err(|errors| about_file(errors, &snapshot, &source.file, &bytes))?;
    if args.review && !update.adapted.review.is_empty() {
        return Err(Failure::Usage(review(&update)));
    }
    let tree = &update.adapted.output.files;
    let names = update.adapted.output.names.format();
    let mut units = vec![
        Unit::File(SNAPSHOT, snapshot.as_bytes()),
        Unit::File(LOCK, lock_text.as_bytes()),
        Unit::File(OVERLAY, update.adapted.overlay.as_bytes()),
        Unit::File(NAMES, names.as_bytes()),
        Unit::Tree(GENERATED, tree),
    ];
    let paths: Vec<(String, &String)> = update
        .adapted
        .words
        .iter()
        .filter(|file| !inputs.words.contains(file))
        .map(|(name, text)| (format!("{WORDS}/{name}"), text))
        .collect();
    units.extend(
        paths
            .iter()
            .map(|(path, text)| Unit::File(path, text.as_bytes())),
    );
    if update.changelog != changelog {
        units.push(Unit::File(CHANGELOG, update.changelog.as_bytes()));
    }
    if !output::check(&project.path(GENERATED), tree)?.is_empty() {
        ui::doing("compiling it");
        staged::compile(project, tree)?;
    }
    if let Some(dir) = &args.report {
        report(dir, &lock.api_version, &update).map_err(Failure::file(dir))?;
    }
    let written = writer.write(&units)?;
    for (unit, written) in units.iter().zip(written) {
        ui::doing(format_args!("{}: {written}", unit.path()));
    }
    for (section, key) in &update.adapted.dropped {
        ui::doing(format_args!(
            "{OVERLAY}: nothing uses this any more, it was left out: {section}: {key}"
        ));
    }
    for entry in &update.adapted.dropped_words {
        ui::doing(format_args!("{WORDS}: nothing uses this any more: {entry}"));
    }
    if !update.adapted.review.is_empty() {
        ui::doing(review(&update));
    }
    ui::result(body(&update.diff));
    for needs in &update.needs_words {
        ui::result(format_args!("needs words: {needs}"));
    }
    Ok(())
}

/// Errors about a snapshot that is not written as errors about the document that it was made from.
fn about_file(errors: Diagnostics, snapshot: &str, file: &Path, bytes: &[u8]) -> Diagnostics {
    let origin = file.display().to_string();
    match decode(&origin, bytes) {
        Ok(text) => {
            let made = |source: &Document| source.text == snapshot;
            errors.cited(made, &Document::detect(&origin, text))
        }
        Err(_) => errors,
    }
}

/// Names that look sensitive and that nobody has looked at: what was made of them, and where.
fn review(update: &Update) -> String {
    let mut out = format!(
        "{OVERLAY}: {} names look sensitive and are not classified; they are under `sensitive`, to be reviewed:",
        update.adapted.review.len()
    );
    for one in &update.adapted.review {
        out.push_str(&format!(
            "\n  - {}  # of `{}`, #{}",
            one.name, one.owner, one.pointer
        ));
    }
    out
}

fn source(project: &Project, args: &Args) -> Result<Source, Failure> {
    if let Some(file) = &args.from {
        return Ok(Source {
            file: file.clone(),
            path: args.upstream_path.clone(),
            commit: args.document.commit.clone(),
        });
    }
    ui::doing("fetching Stripe's document");
    let fetched = fetch::fetch(project, &args.document)?;
    Ok(Source {
        file: fetched.file,
        path: Some(fetched.path),
        commit: Some(fetched.commit),
    })
}

fn import(
    project: &Project,
    args: &Args,
    source: &Source,
    bytes: &[u8],
) -> Result<Imported, Failure> {
    let file = source.file.display();
    let actual = spec::sha256(bytes);
    if let Some(expected) = args.document.sha256.as_ref().filter(|pin| **pin != actual) {
        return Err(Failure::Program(format!(
            "{file}: its sha256 is {actual}, and {expected} was asked for"
        )));
    }
    let (path, commit) = (source.path.as_deref(), source.commit.as_deref());
    let imported = read(
        bytes,
        &file.to_string(),
        path,
        commit,
        lock(project).as_ref(),
    )?;
    if imported.was_snapshot {
        return Err(Failure::Usage(format!(
            "{file} is a snapshot, not Stripe's document: the lock needs the digest of the document itself"
        )));
    }
    Ok(imported)
}

/// What a pull request says.
fn report(dir: &Path, version: &str, update: &Update) -> std::io::Result<()> {
    let step = match update.diff.semver() {
        Step::None => "no change for users",
        Step::Patch => "a patch",
        Step::Minor => "a minor step",
        Step::Major => "a major step",
    };
    fs::create_dir_all(dir)?;
    fs::write(
        dir.join("title.txt"),
        format!("Stripe API {version}: {step}\n"),
    )?;
    let mut text = body(&update.diff);
    if !update.adapted.dropped.is_empty() {
        text.push_str("\nLeft out of `spec/overlay.yaml`, as nothing uses it any more:\n\n");
        text.extend(
            update
                .adapted
                .dropped
                .iter()
                .map(|(section, key)| format!("- `{section}`: `{key}`\n")),
        );
    }
    fs::write(dir.join("body.md"), text)
}

/// The changelog's section, or why there is none.
fn body(diff: &Diff) -> String {
    if diff.is_empty() {
        return "Nothing changed for users of the crate.\n".to_owned();
    }
    diff.markdown()
}

//! The whole way: texts in, files out.

use std::collections::BTreeMap;

use crate::ir::Api;
use crate::model::Crate;
use crate::naming::Named;
use crate::naming::lock::NamesLock;
use crate::report::Report;
use crate::sensitivity::Sensitivity;
use crate::source::{Diagnostics, Source};
use crate::spec::{Document, Lock, Overlay};
use crate::{emit, lower, naming};

/// What the generator reads: the texts of the files in `spec/`.
#[derive(Debug, Clone)]
pub struct Inputs {
    /// `spec/openapi.json`.
    pub snapshot: String,
    /// `spec/lock.toml`.
    pub lock: String,
    /// `spec/overlay.yaml`.
    pub overlay: String,
    /// `spec/names.lock`: the names that stay. Where it has none, names are chosen by the rules.
    pub names: NamesLock,
}

/// What the generator makes.
#[derive(Debug, Clone)]
pub struct Output {
    /// The crate's files by path below its directory, with `/` between the parts.
    pub files: BTreeMap<String, Vec<u8>>,
    /// What was counted on the way.
    pub report: Report,
    /// The names, as they belong in `spec/names.lock`.
    pub names: NamesLock,
}

/// Generates the client crate. Pure: the same inputs give the same output.
pub fn generate(inputs: &Inputs) -> Result<Output, Diagnostics> {
    let (document, api) = snapshot(inputs)?;
    finish(run(&document, api, inputs)?)
}

/// Generates the same crate with the upstream document's own words in its documentation.
///
/// `upstream` is the file that the lock names, byte for byte; `origin` is its name in messages.
pub fn generate_with_upstream_docs(
    inputs: &Inputs,
    upstream: &[u8],
    origin: &str,
) -> Result<Output, Diagnostics> {
    lock(inputs)?.verify_upstream(upstream)?;
    let document = Document::parse(Source::decode(origin, upstream)?, origin)?;
    let document = document.in_snapshot_order()?;
    let api = lower::document(&document)?;
    finish(run(&document, api, inputs)?)
}

/// Reads and names the contract, and stops before any code is written.
pub fn build(inputs: &Inputs) -> Result<Crate, Diagnostics> {
    let (document, api) = snapshot(inputs)?;
    let (krate, overlay) = settle(&document, api, inputs)?;
    overlay.unused().into_result()?;
    Ok(krate)
}

fn finish(run: Run) -> Result<Output, Diagnostics> {
    run.overlay.unused().into_result()?;
    Ok(run.output)
}

/// The snapshot, if it is the one of its lock, and what it says.
pub(crate) fn snapshot(inputs: &Inputs) -> Result<(Document, Api), Diagnostics> {
    lock(inputs)?;
    let document = Document::parse(&inputs.snapshot, "spec/openapi.json")?;
    let api = lower::document(&document)?;
    Ok((document, api))
}

/// The lock, if it is the snapshot's.
fn lock(inputs: &Inputs) -> Result<Lock, Diagnostics> {
    let lock = Lock::parse(&inputs.lock, "spec/lock.toml")?;
    lock.verify(&inputs.snapshot).map(|()| lock)
}

/// What a run makes.
pub(crate) struct Run {
    pub(crate) output: Output,
    /// The overlay, with what was used of it.
    pub(crate) overlay: Overlay,
    /// The crate as data.
    pub(crate) krate: Crate,
}

/// Generates from a contract that was lowered.
pub(crate) fn run(document: &Document, api: Api, inputs: &Inputs) -> Result<Run, Diagnostics> {
    let (krate, overlay) = settle(document, api, inputs)?;
    let files = emit::files(&krate).map_err(|error| fault(document, &error.to_string()))?;
    let report = Report::count(&document.openapi, &krate, &files);
    report
        .reconcile()
        .map_err(|difference| fault(document, &difference))?;
    let output = Output {
        files,
        report,
        names: krate.names.clone(),
    };
    Ok(Run {
        output,
        overlay,
        krate,
    })
}

/// The crate of a contract, and the overlay with what was used of it.
fn settle(
    document: &Document,
    mut api: Api,
    inputs: &Inputs,
) -> Result<(Crate, Overlay), Diagnostics> {
    let overlay = Overlay::parse(&inputs.overlay, "spec/overlay.yaml")?;
    let mut errors = overlay.diagnostics();
    lower::webhooks(&mut api, &overlay, &mut errors);
    errors.into_result()?;
    let mut errors = document.diagnostics();
    let named = naming::settle_beside(&api, &overlay, &inputs.names, &mut errors);
    let Named { api, names } = named.unwrap_or_default();
    let sensitivity = Sensitivity::settle(&api, &overlay, &mut errors);
    if let Err(mut errors) = errors.into_result() {
        errors.append(overlay.unused());
        return Err(errors);
    }
    Ok((Crate::build(&api, names, &sensitivity), overlay))
}

/// A fault of the generator rather than of the document.
fn fault(document: &Document, what: &str) -> Diagnostics {
    let mut errors = document.diagnostics();
    errors.push(
        "",
        what,
        "this is a fault of the generator: please report it with the document",
    );
    errors
}

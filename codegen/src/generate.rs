//! The whole way: texts in, files out.

use std::collections::BTreeMap;

use crate::diff::Named;
use crate::ir::Api;
use crate::naming::lock::NamesLock;
use crate::report::Report;
use crate::sensitivity::Sensitivity;
use crate::source::{Diagnostics, Source};
use crate::spec::{Document, Lock, Overlay};
use crate::{describe, emit, lower, naming};

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
    /// What each operation is, in the contract's order.
    pub operations: Vec<describe::Operation>,
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
    /// The API with its names.
    pub(crate) named: Named,
}

/// Generates from a contract that was lowered.
pub(crate) fn run(document: &Document, mut api: Api, inputs: &Inputs) -> Result<Run, Diagnostics> {
    let overlay = Overlay::parse(&inputs.overlay, "spec/overlay.yaml")?;
    let mut errors = overlay.diagnostics();
    lower::webhooks(&mut api, &overlay, &mut errors);
    errors.into_result()?;
    let mut errors = document.diagnostics();
    let named = naming::settle_beside(&api, &overlay, &inputs.names, &mut errors);
    let named = named.unwrap_or_default();
    let Named { api, names } = &named;
    let sensitivity = Sensitivity::settle(api, &overlay, &mut errors);
    if let Err(mut errors) = errors.into_result() {
        errors.append(overlay.unused());
        return Err(errors);
    }
    let context = emit::Context::new(api, names, &sensitivity);
    let files = context
        .files()
        .map_err(|error| fault(document, &error.to_string()))?;
    let report = Report::count(&document.openapi, api, &files);
    report
        .reconcile()
        .map_err(|difference| fault(document, &difference))?;
    let operations = describe::operations(&context);
    let output = Output {
        files,
        report,
        operations,
        names: names.lock.clone(),
    };
    Ok(Run {
        output,
        overlay,
        named,
    })
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

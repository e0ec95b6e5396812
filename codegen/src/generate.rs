//! The whole way: texts in, files out.

use std::collections::BTreeMap;

use crate::naming::lock::NamesLock;
use crate::report::Report;
use crate::sensitivity::Sensitivity;
use crate::spec::{Diagnostics, Document, Lock, Overlay, Source};
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
    let (output, overlay) = run(inputs)?;
    overlay.unused().into_result()?;
    Ok(output)
}

/// Generates the same crate with the upstream document's own words in its documentation.
///
/// `upstream` is the file that the lock names, byte for byte; `origin` is its name in messages.
pub fn generate_with_upstream_docs(
    inputs: &Inputs,
    upstream: &[u8],
    origin: &str,
) -> Result<Output, Diagnostics> {
    let lock = Lock::parse(&inputs.lock, "spec/lock.toml")?;
    lock.verify(&inputs.snapshot)?;
    lock.verify_upstream(upstream)?;
    let document = Document::parse(Source::decode(origin, upstream)?, origin)?;
    let (output, overlay) = from(&document.in_snapshot_order()?, inputs)?;
    overlay.unused().into_result()?;
    Ok(output)
}

/// Generates, and gives the overlay back with what was used of it.
pub(crate) fn run(inputs: &Inputs) -> Result<(Output, Overlay), Diagnostics> {
    Lock::parse(&inputs.lock, "spec/lock.toml")?.verify(&inputs.snapshot)?;
    let document = Document::parse(&inputs.snapshot, "spec/openapi.json")?;
    from(&document, inputs)
}

fn from(document: &Document, inputs: &Inputs) -> Result<(Output, Overlay), Diagnostics> {
    let overlay = Overlay::parse(&inputs.overlay, "spec/overlay.yaml")?;
    let mut errors = document.diagnostics();
    let mut api = lower::lower(&document.openapi, &mut errors);
    errors.into_result()?;
    let mut errors = overlay.diagnostics();
    lower::webhooks(&mut api, &overlay, &mut errors);
    errors.into_result()?;
    let mut errors = document.diagnostics();
    let sensitivity = Sensitivity::settle(&api, &overlay, &mut errors);
    let names = naming::settle_beside(&api, &overlay, &inputs.names, &mut errors);
    if let Err(mut errors) = errors.into_result() {
        errors.append(overlay.unused());
        return Err(errors);
    }
    let Some(names) = names else {
        return Err(fault(document, "nothing was named, and nothing was wrong"));
    };
    let context = emit::Context::new(&api, &names, &sensitivity);
    let files = context
        .files()
        .map_err(|error| fault(document, &error.to_string()))?;
    let report = Report::count(&document.openapi, &api, &files);
    report
        .reconcile()
        .map_err(|difference| fault(document, &difference))?;
    let operations = describe::operations(&context);
    let names = names.lock.clone();
    let output = Output {
        files,
        report,
        operations,
        names,
    };
    Ok((output, overlay))
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

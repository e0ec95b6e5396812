//! The whole way: texts in, files out.

use std::collections::BTreeMap;

use crate::ir::Api;
use crate::model::Crate;
use crate::naming::Named;
use crate::naming::lock::NamesLock;
use crate::package::Package;
use crate::report::Report;
use crate::sensitivity::Sensitivity;
use crate::source::{Diagnostics, decode};
use crate::spec::{Document, Lock, Overlay};
use crate::words::Words;
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
    /// The files of `spec/words/`, each with its name.
    pub words: Vec<(String, String)>,
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
    finish(run(&document, api, inputs, Package::default())?)
}

/// Generates the same crate with the upstream document's own words in its documentation.
///
/// `upstream` is the file that the lock names, byte for byte; `origin` is its name in messages.
pub fn generate_with_upstream_docs(
    inputs: &Inputs,
    upstream: &[u8],
    origin: &str,
) -> Result<Output, Diagnostics> {
    let (document, api) = described(inputs, upstream, origin)?;
    finish(run(&document, api, inputs, Package::default())?)
}

/// The upstream document of the lock, and what it says.
pub(crate) fn described(
    inputs: &Inputs,
    upstream: &[u8],
    origin: &str,
) -> Result<(Document, Api), Diagnostics> {
    lock(inputs)?.verify_upstream(upstream)?;
    let document = Document::parse(decode(origin, upstream)?, origin)?;
    let document = document.in_snapshot_order()?;
    let api = lower::document(&document)?;
    Ok((document, api))
}

/// Reads and names the contract, and stops before any code is written.
pub fn build(inputs: &Inputs) -> Result<Crate, Diagnostics> {
    let (document, api) = snapshot(inputs)?;
    let settled = settle(&document, api, inputs)?;
    settled.check()?;
    Ok(settled.krate)
}

fn finish(run: Run) -> Result<Output, Diagnostics> {
    run.settled.check()?;
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
    pub(crate) settled: Settled,
}

/// A contract with all that we say of it.
pub(crate) struct Settled {
    /// The crate as data.
    pub(crate) krate: Crate,
    /// The overlay, with what was used of it.
    pub(crate) overlay: Overlay,
    /// What is wrong with the words.
    words: Diagnostics,
}

impl Settled {
    /// Whether everything that we say is of use.
    fn check(&self) -> Result<(), Diagnostics> {
        let mut errors = self.overlay.unused();
        errors.append(self.words.clone());
        errors.into_result()
    }
}

/// Generates from a contract that was lowered.
pub(crate) fn run(
    document: &Document,
    api: Api,
    inputs: &Inputs,
    package: Package,
) -> Result<Run, Diagnostics> {
    let mut settled = settle(document, api, inputs)?;
    settled.krate.package = package;
    let krate = &settled.krate;
    let files = emit::files(krate).map_err(|error| fault(document, &error.to_string()))?;
    let report = Report::count(&document.openapi, krate, &files);
    report
        .reconcile()
        .map_err(|difference| fault(document, &difference))?;
    let output = Output {
        files,
        report,
        names: krate.names.clone(),
    };
    Ok(Run { output, settled })
}

/// The crate of a contract, with what was used of what we say about it.
fn settle(document: &Document, api: Api, inputs: &Inputs) -> Result<Settled, Diagnostics> {
    let (words, typed) = rayon::join(
        || Words::parse(&inputs.words),
        || typed(api, &inputs.overlay),
    );
    let (words, (mut api, overlay, untyped)) = both(words, typed)?;
    // While each place has a type of its own: places that become one show what is said of all of them.
    let usage = words.put(&mut api);
    let words = words.check(&api, &usage);
    let mut errors = document.diagnostics();
    let named = naming::settle_beside(&api, &overlay, &inputs.names, &mut errors);
    // What was not gone through says nothing of what is unused.
    let is_whole = named.is_some() && untyped.is_empty();
    let Named { api, names } = named.unwrap_or_default();
    let sensitivity = Sensitivity::settle(&api, &overlay, &mut errors);
    errors.append(untyped);
    if !errors.is_empty() {
        if is_whole {
            errors.append(overlay.unused());
            errors.append(words);
        }
        return Err(errors.in_order());
    }
    Ok(Settled {
        krate: Crate::build(&api, names, &sensitivity),
        overlay,
        words,
    })
}

/// An API with what webhooks deliver, and the overlay that says where that is.
pub(crate) fn delivered(api: Api, overlay: &str) -> Result<(Api, Overlay), Diagnostics> {
    let (api, overlay, errors) = typed(api, overlay)?;
    errors.into_result().map(|()| (api, overlay))
}

/// The same, with what is wrong with the overlay's section on webhooks: what they deliver has no type of its own then.
fn typed(mut api: Api, overlay: &str) -> Result<(Api, Overlay, Diagnostics), Diagnostics> {
    let overlay = Overlay::parse(overlay, "spec/overlay.yaml")?;
    let mut errors = overlay.diagnostics();
    lower::overlaid(&mut api, &overlay, &mut errors);
    Ok((api, overlay, errors))
}

/// Both, or what is wrong with either.
fn both<A, B>(
    one: Result<A, Diagnostics>,
    other: Result<B, Diagnostics>,
) -> Result<(A, B), Diagnostics> {
    match (one, other) {
        (Ok(one), Ok(other)) => Ok((one, other)),
        (one, other) => {
            let mut errors = one.err().unwrap_or_default();
            errors.append(other.err().unwrap_or_default());
            Err(errors.in_order())
        }
    }
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

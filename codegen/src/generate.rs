//! The whole way: texts in, files out.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::contract::Contract;
use crate::model::Crate;
use crate::naming::Named;
use crate::naming::lock::NamesLock;
use crate::package::Package;
use crate::report::Report;
use crate::sensitivity::Sensitivity;
use crate::source::{Diagnostics, decode};
use crate::spec::{Document, Lock, Overlay};
use crate::words::Words;
use crate::{emit, naming};

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
    let (contract, words) = with_words(inputs, || snapshot(inputs))?;
    finish(run(contract, words, inputs, Package::default())?)
}

/// Generates the same crate with the upstream document's own words in its documentation.
///
/// `upstream` is the file that the lock names, byte for byte; `origin` is its name in messages.
pub fn generate_with_upstream_docs(
    inputs: &Inputs,
    upstream: &[u8],
    origin: &str,
) -> Result<Output, Diagnostics> {
    let (contract, words) = with_words(inputs, || described(inputs, upstream, origin))?;
    finish(run(contract, words, inputs, Package::default())?)
}

/// Reads and names the contract, and stops before any code is written.
pub fn build(inputs: &Inputs) -> Result<Crate, Diagnostics> {
    let (contract, words) = with_words(inputs, || snapshot(inputs))?;
    let settled = settle(contract, words, inputs)?;
    settled.check()?;
    Ok(settled.krate)
}

fn finish(run: Run) -> Result<Output, Diagnostics> {
    run.settled.check()?;
    let Run {
        files,
        report,
        mut settled,
    } = run;
    let names = std::mem::take(&mut settled.krate.names);
    free(settled);
    Ok(Output {
        files,
        report,
        names,
    })
}

/// Frees what is large while something else goes on.
fn free(large: impl Send + 'static) {
    rayon::spawn(|| drop(large));
}

/// The snapshot, if it is the one of its lock.
pub(crate) fn snapshot(inputs: &Inputs) -> Result<Contract, Diagnostics> {
    Contract::of(document(inputs)?, &inputs.overlay)
}

/// The snapshot's document, if it is the one of its lock.
pub(crate) fn document(inputs: &Inputs) -> Result<Arc<Document>, Diagnostics> {
    lock(inputs)?;
    Document::parse(&inputs.snapshot, "spec/openapi.json").map(Arc::new)
}

/// The upstream document of the lock.
pub(crate) fn described(
    inputs: &Inputs,
    upstream: &[u8],
    origin: &str,
) -> Result<Contract, Diagnostics> {
    lock(inputs)?.verify_upstream(upstream)?;
    let document = Document::parse(decode(origin, upstream)?, origin)?;
    Contract::of(Arc::new(document.in_snapshot_order()?), &inputs.overlay)
}

/// The lock, if it is the snapshot's.
fn lock(inputs: &Inputs) -> Result<Lock, Diagnostics> {
    let lock = Lock::parse(&inputs.lock, "spec/lock.toml")?;
    lock.verify(&inputs.snapshot).map(|()| lock)
}

/// A contract and our words, or what is wrong with either.
fn with_words(
    inputs: &Inputs,
    contract: impl FnOnce() -> Result<Contract, Diagnostics> + Send,
) -> Result<(Contract, Words), Diagnostics> {
    match rayon::join(contract, || Words::parse(&inputs.words)) {
        (Ok(contract), Ok(words)) => Ok((contract, words)),
        (contract, words) => {
            let mut errors = contract.err().unwrap_or_default();
            errors.append(words.err().unwrap_or_default());
            Err(errors.in_order())
        }
    }
}

/// What a run makes.
pub(crate) struct Run {
    pub(crate) files: BTreeMap<String, Vec<u8>>,
    pub(crate) report: Report,
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

/// Generates from a contract.
pub(crate) fn run(
    contract: Contract,
    words: Words,
    inputs: &Inputs,
    package: Package,
) -> Result<Run, Diagnostics> {
    let about = contract.document.diagnostics();
    let report = Report::of(&contract.document.openapi);
    let mut settled = settle(contract, words, inputs)?;
    settled.krate.package = package;
    let krate = &settled.krate;
    let files = emit::files(krate).map_err(|error| fault(about.clone(), &error.to_string()))?;
    let report = report.count(krate, &files);
    report
        .reconcile()
        .map_err(|difference| fault(about, &difference))?;
    Ok(Run {
        files,
        report,
        settled,
    })
}

/// The crate of a contract, with what was used of what we say about it.
fn settle(contract: Contract, words: Words, inputs: &Inputs) -> Result<Settled, Diagnostics> {
    let Contract {
        document,
        mut api,
        overlay,
        refused,
    } = contract;
    // While each place has a type of its own: places that become one show what is said of all of them.
    let usage = words.put(&mut api);
    let words = words.check(&api, &usage);
    let mut errors = document.diagnostics();
    let named = naming::settle_beside(&api, &overlay, &inputs.names, &mut errors);
    free(api);
    // What was not gone through says nothing of what is unused.
    let is_whole = named.is_some() && refused.errors.is_empty();
    let Named { api, names } = named.unwrap_or_default();
    let sensitivity = Sensitivity::settle(&api, &overlay, &mut errors);
    errors.append(refused.errors);
    if !errors.is_empty() {
        if is_whole {
            errors.append(overlay.unused());
            errors.append(words);
        }
        return Err(errors.in_order());
    }
    let krate = Crate::build(&api, names, &sensitivity);
    free((document, api));
    Ok(Settled {
        krate,
        overlay,
        words,
    })
}

/// A fault of the generator rather than of the document.
fn fault(mut errors: Diagnostics, what: &str) -> Diagnostics {
    errors.push(
        "",
        what,
        "this is a fault of the generator: please report it with the document",
    );
    errors
}

//! From one contract to the next: everything that an update writes, as a pure function.

use std::sync::Arc;

use serde_json::Value;

use crate::contract::{Contract, OVERLAY};
use crate::diff::census::{self, Census};
use crate::diff::{Diff, Sides};
use crate::generate::{self, Inputs, Output};
use crate::model::Crate;
use crate::package::Package;
use crate::sensitivity::Sensitivity;
pub use crate::sensitivity::Unclassified;
use crate::source::{Diagnostics, Format, Source};
use crate::spec::{Document, Entry, Overlay, rewritten_without, with_sensitive, without};
use crate::words::{self, NeedsWords};
use crate::{NamesLock, changelog, naming};

/// What an update writes.
#[derive(Debug)]
pub struct Update {
    /// What belongs in `generated/` and `spec/`.
    pub adapted: Adapted,
    /// What is new and has no words.
    pub needs_words: Vec<NeedsWords>,
    /// `CHANGELOG.md`, with the new section. As it was if nothing changed for a user.
    pub changelog: String,
    /// What changed: `diff.markdown()` is the section, `diff.semver()` the step.
    pub diff: Diff,
}

/// What is published: a contract under the names of its lock.
#[derive(Debug)]
pub struct Published {
    contract: Contract,
    /// The crate.
    pub krate: Crate,
}

impl Published {
    /// What the repository's inputs are the client of.
    pub fn read(inputs: &Inputs) -> Result<Self, Diagnostics> {
        let contract = Contract::read(&inputs.snapshot, "spec/openapi.json", &inputs.overlay)?;
        let krate = contract.build(&inputs.names)?;
        Ok(Published { contract, krate })
    }

    /// The contract, as plain JSON.
    #[must_use]
    pub fn document(&self) -> &Value {
        self.contract.document()
    }
}

/// Updates from the repository's inputs to a new snapshot and its lock (both from [`crate::spec::import`]).
///
/// `old` is what spec/ holds before; its overlay and names are the new contract's, too. Nothing is written: on an error
/// the repository is as it was.
pub fn update(
    old: &Inputs,
    snapshot: &str,
    lock: &str,
    changelog: &str,
) -> Result<Update, Diagnostics> {
    update_from(old, &Published::read(old)?, snapshot, lock, changelog)
}

/// The same, where what is published has been read.
pub fn update_from(
    old: &Inputs,
    before: &Published,
    snapshot: &str,
    lock: &str,
    changelog: &str,
) -> Result<Update, Diagnostics> {
    let inputs = Inputs {
        snapshot: snapshot.to_owned(),
        lock: lock.to_owned(),
        names: before.krate.names.clone(),
        ..old.clone()
    };
    let step =
        generate::document(&inputs).and_then(|document| step(before, document, inputs, changelog));
    step.map_err(|errors| on_disk(errors, old))
}

/// Lets the places of types part whose members the lock keeps together: a break, and a maintainer's decision. Places of one
/// title, field and shape stay one type by the rules.
pub fn part(old: &Inputs, names: &[String], changelog: &str) -> Result<Update, Diagnostics> {
    let before = Published::read(old)?;
    let mut lock = before.krate.names.clone();
    let mut errors = Diagnostics::default();
    for name in names {
        if !lock.part(name) {
            errors.push(
                "",
                format!("spec/names.lock has no type `{name}` of several places"),
                "give a type as the lock has it, such as `invoices::params::Item`",
            );
        }
    }
    errors.into_result()?;
    renamed(old, &before, lock, changelog)
}

/// Gives up names, so that the rules and the overlay choose them anew; the contract stays as it is. What nothing is called
/// is an error. Without any name, all of them are given up.
pub fn release(old: &Inputs, names: &[String], changelog: &str) -> Result<Update, Diagnostics> {
    // What the overlay says by now may be what the names are given up for: the lock says what they were.
    let before = Published::read(old)?;
    let mut lock = if names.is_empty() {
        NamesLock::default()
    } else {
        before.krate.names.clone()
    };
    let mut errors = Diagnostics::default();
    for name in names {
        if !lock.release(name) {
            errors.push(
                "",
                format!("spec/names.lock has no name `{name}`"),
                "give a name as the lock has it: an operation id, `invoices::Invoice`, or `invoices::Invoice::due`",
            );
        }
    }
    errors.into_result()?;
    renamed(old, &before, lock, changelog)
}

/// The same contract under the names of another lock.
fn renamed(
    old: &Inputs,
    before: &Published,
    names: NamesLock,
    changelog: &str,
) -> Result<Update, Diagnostics> {
    let inputs = Inputs {
        names,
        ..old.clone()
    };
    let step = step(before, before.contract.document.clone(), inputs, changelog);
    step.map_err(|errors| on_disk(errors, old))
}

/// An update works on an overlay that it writes at its end: until then people have another.
fn on_disk(errors: Diagnostics, old: &Inputs) -> Diagnostics {
    let file = Source::new(OVERLAY, &old.overlay, Format::Yaml);
    let made = |source: &Source| source.origin == OVERLAY && source.text != file.text;
    errors.cited(made, &file)
}

/// A client of a contract, and what became of an overlay and words that weren't written for it.
#[derive(Debug)]
pub struct Adapted {
    /// The crate, and in `output.names` its names: what belongs in its `names.lock`.
    pub output: Output,
    /// The overlay's entries that the contract has no use for are not in it.
    pub overlay: String,
    /// These entries: the section and the key.
    pub dropped: Vec<Entry>,
    /// Names that look sensitive and were not classified: they are in the overlay as sensitive, to be reviewed.
    pub review: Vec<Unclassified>,
    /// The files of words without what the contract has no use for.
    pub words: Vec<(String, String)>,
    /// The entries that it has no use for.
    pub dropped_words: Vec<String>,
}

/// Generates a crate of any contract. What the overlay and the words say of it is used, and the rest of them left out.
pub fn adapt(inputs: Inputs, package: Package) -> Result<Adapted, Diagnostics> {
    let document = generate::document(&inputs)?;
    adapted(document, inputs, package).map(|(adapted, _)| adapted)
}

fn adapted(
    document: Arc<Document>,
    mut inputs: Inputs,
    package: Package,
) -> Result<(Adapted, Crate), Diagnostics> {
    let Agreed {
        contract,
        mut dropped,
        review,
    } = agree(document, &mut inputs)?;
    let kept = words::drop_useless(&contract.api, &inputs.words)?;
    let run = generate::run(contract, kept.words, &inputs, package)?;
    let unused = run.settled.overlay.unused_entries();
    inputs.overlay = drop_entries(&inputs.overlay, &unused)?;
    dropped.extend(unused);
    let adapted = Adapted {
        output: Output {
            files: run.files,
            report: run.report,
            names: run.settled.krate.names.clone(),
        },
        overlay: inputs.overlay,
        dropped,
        review,
        words: kept.files,
        dropped_words: kept.dropped,
    };
    Ok((adapted, run.settled.krate))
}

fn step(
    before: &Published,
    document: Arc<Document>,
    mut inputs: Inputs,
    changelog: &str,
) -> Result<Update, Diagnostics> {
    let documents = [before.document(), document.value()];
    let censuses = documents.map(Census::of);
    inputs.names.changed = census::changed(&censuses, &inputs.names);
    let (adapted, krate) = adapted(document.clone(), inputs, Package::default())?;
    let mut diff = Diff::between(&before.krate, &krate);
    let names = [&before.krate.names, &krate.names];
    diff.locate(&Sides::counted(documents, censuses, names));
    let needs_words = words::needed(&before.krate, &krate);
    let changelog = if diff.is_empty() {
        changelog.to_owned()
    } else {
        changelog::insert(changelog, &diff.markdown(), "CHANGELOG.md")?
    };
    Ok(Update {
        adapted,
        needs_words,
        changelog,
        diff,
    })
}

/// A contract with an overlay that was written for another, and what became of that.
struct Agreed {
    contract: Contract,
    dropped: Vec<Entry>,
    review: Vec<Unclassified>,
}

/// Makes the overlay agree with a contract and a lock that it wasn't written for. What the contract has no use for, or
/// names otherwise than it is published, is left out; what looks sensitive is, until a person says otherwise.
fn agree(document: Arc<Document>, inputs: &mut Inputs) -> Result<Agreed, Diagnostics> {
    let mut dropped = Vec::new();
    let mut drop = |inputs: &mut Inputs, entries: Vec<Entry>| {
        inputs.overlay = drop_entries(&inputs.overlay, &entries)?;
        dropped.extend(entries);
        Ok::<_, Diagnostics>(())
    };
    let mut contract = Contract::of(document, &inputs.overlay)?;
    while let Some(key) = contract.refused.key {
        drop(inputs, vec![("webhooks", key.to_owned())])?;
        contract = Contract::of(contract.document, &inputs.overlay)?;
    }
    let needless = naming::needless(&contract.api, &contract.overlay);
    if !needless.is_empty() {
        drop(inputs, needless)?;
        contract.overlay = contract.overlay.reread(&inputs.overlay)?;
    }
    let named = contract.name(&inputs.names)?;
    let against = naming::against_lock(&named, &contract.overlay, &inputs.names);
    drop(inputs, against)?;
    let (_, review) = Sensitivity::classify(&named.api, &contract.overlay);
    let remark = |one: &Unclassified| {
        (
            one.name.clone(),
            format!(
                "to be reviewed: `{}` looks so, of `{}`",
                one.word, one.owner
            ),
        )
    };
    let lines: Vec<(String, String)> = review.iter().map(remark).collect();
    if !lines.is_empty() {
        inputs.overlay = with_sensitive(&inputs.overlay, &lines)?;
    }
    // Which entries are of use is asked of the naming that counts, and not of this one.
    contract.overlay = contract.overlay.reread(&inputs.overlay)?;
    Ok(Agreed {
        contract,
        dropped,
        review,
    })
}

/// The overlay's text without entries that it may lose.
fn drop_entries(text: &str, gone: &[Entry]) -> Result<String, Diagnostics> {
    if gone.is_empty() {
        return Ok(text.to_owned());
    }
    let mut wanted = Overlay::parse(text, OVERLAY)?.entries();
    wanted.retain(|entry| !gone.contains(entry));
    let shorter = without(text, gone);
    let left = Overlay::parse(&shorter, OVERLAY).map(|overlay| overlay.entries());
    if left.is_ok_and(|left| left == wanted) {
        return Ok(shorter);
    }
    // It isn't one entry a line. Its comments are lost with it, and the update goes on.
    rewritten_without(text, gone)
}

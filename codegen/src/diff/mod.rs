//! What changed for a user of the Rust crate between two contracts.

mod report;

use crate::ir::Api;
use crate::naming::lock::NamesLock;
use crate::naming::{self, Names};
use crate::spec::{Diagnostics, Document, Overlay, without};

/// A contract as the crate shows it: lowered, and with its names.
#[derive(Debug)]
pub struct Named {
    /// The API.
    pub api: Api,
    /// Its public names.
    pub names: Names,
}

impl Named {
    /// Reads a contract: an upstream document or a snapshot. `origin` is the file's name in messages.
    ///
    /// Overlay entries that nothing uses are no error here: the overlay may be of another version. `names` has the names
    /// that stay.
    pub fn read(
        text: &str,
        origin: &str,
        overlay: &str,
        names: &NamesLock,
    ) -> Result<Self, Diagnostics> {
        let document = Document::parse(text, origin)?;
        let mut errors = document.diagnostics();
        let api = crate::lower::lower(&document.openapi, &mut errors);
        errors.into_result()?;
        let given = Overlay::parse(overlay, "spec/overlay.yaml")?;
        let needless = naming::needless(&api, &given);
        let overlay = if needless.is_empty() {
            given
        } else {
            Overlay::parse(&without(overlay, &needless), "spec/overlay.yaml")?
        };
        let mut errors = document.diagnostics();
        let names = naming::settle_beside(&api, &overlay, names, &mut errors).unwrap_or_default();
        errors.into_result()?;
        Ok(Self { api, names })
    }
}

/// The changes from one contract to another.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Diff {
    /// The version before.
    pub from: String,
    /// The version after.
    pub to: String,
    /// Every change, in the order of namespaces.
    pub changes: Vec<Change>,
}

/// The part of a version number that a change moves. Before 1.0, cargo reads each one place further right.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// Nothing to release.
    #[default]
    None,
    /// What calls do has changed, and no program notices at compile time.
    Patch,
    /// There is more than before.
    Minor,
    /// A program that compiled may compile no more.
    Major,
}

/// One change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The step it calls for.
    pub step: Step,
    /// The namespace, such as `invoices`.
    pub namespace: String,
    /// The Rust path, such as `invoices::Invoice::amount_due`.
    pub path: String,
    /// The place in the contract, a JSON pointer.
    pub place: String,
    /// Why it is of this step, in a short sentence.
    pub reason: String,
}

impl Diff {
    /// Compares two contracts.
    #[must_use]
    pub fn between(old: &Named, new: &Named) -> Self {
        Diff {
            from: old.api.version.clone(),
            to: new.api.version.clone(),
            changes: Vec::new(),
        }
    }

    /// Whether nothing changed for a user.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// The greatest step that a change calls for.
    #[must_use]
    pub fn semver(&self) -> Step {
        self.changes
            .iter()
            .map(|c| c.step)
            .max()
            .unwrap_or_default()
    }
}

impl Step {
    /// `none`, `patch`, `minor` or `major`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Step::None => "none",
            Step::Patch => "patch",
            Step::Minor => "minor",
            Step::Major => "major",
        }
    }
}

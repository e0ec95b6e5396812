//! What changed for a user of the Rust crate between two contracts.
//!
//! Limits of values, prose and order aren't told: no program sees them. Neither is which cargo feature has a type.

mod compare;
mod report;
mod surface;

use crate::ir::Api;
use crate::naming::lock::NamesLock;
use crate::naming::{self, Fit};
use crate::source::Diagnostics;
use crate::spec::{Document, Overlay};

pub use crate::naming::Named;

/// A contract before it is named.
#[derive(Debug)]
pub struct Contract {
    api: Api,
    document: Document,
    overlay: Overlay,
}

impl Contract {
    /// Reads a contract: an upstream document or a snapshot. `origin` is the file's name in messages.
    ///
    /// Overlay entries that nothing uses are no error here: the overlay may be of another version.
    pub fn read(text: &str, origin: &str, overlay: &str) -> Result<Self, Diagnostics> {
        let document = Document::parse(text, origin)?;
        let mut api = crate::lower::document(&document)?;
        let overlay = Overlay::parse(overlay, "spec/overlay.yaml")?;
        // What the overlay says of webhooks may be of another version, too: then they are untyped here.
        crate::lower::webhooks(&mut api, &overlay, &mut overlay.diagnostics());
        Ok(Self {
            api,
            document,
            overlay,
        })
    }

    /// Names it. What `names` has, stays.
    pub fn name(self, names: &NamesLock) -> Result<Named, Diagnostics> {
        let mut errors = self.document.diagnostics();
        let named = naming::settle_with(&self.api, &self.overlay, names, Fit::Loose, &mut errors);
        errors.into_result()?;
        Ok(named.unwrap_or_default())
    }
}

impl Named {
    /// Reads a contract and names it.
    pub fn read(
        text: &str,
        origin: &str,
        overlay: &str,
        names: &NamesLock,
    ) -> Result<Self, Diagnostics> {
        Contract::read(text, origin, overlay)?.name(names)
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
    /// What happened.
    pub kind: Kind,
    /// What it happened to.
    pub subject: Subject,
    /// The namespace, such as `invoices`.
    pub namespace: String,
    /// The Rust path, such as `invoices::Invoice::amount_due`.
    pub path: String,
    /// The place in the contract, a JSON pointer.
    pub place: String,
    /// Why it is of this step, in a short sentence.
    pub reason: String,
}

/// What happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// It is no more.
    Removed,
    /// It has another name.
    Renamed,
    /// It is another than before.
    Changed,
    /// The contract says not to use it.
    Deprecated,
    /// It is new.
    Added,
}

/// What a change happened to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// An operation: the function that begins its request.
    Operation,
    /// A parameter: a setter or an argument.
    Parameter,
    /// A type, or another name for one.
    Type,
    /// A field of what comes back.
    Field,
    /// A value of an enumeration.
    Value,
    /// An arm of a union.
    Arm,
    /// A field that can be expanded.
    Expansion,
}

impl Kind {
    /// The kind in a word: `removed`, `renamed`, `changed`, `deprecated` or `added`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Kind::Removed => "removed",
            Kind::Renamed => "renamed",
            Kind::Changed => "changed",
            Kind::Deprecated => "deprecated",
            Kind::Added => "added",
        }
    }
}

impl Subject {
    /// The subject in a word: `operation`, `parameter`, `type`, `field`, `value`, `arm` or `expansion`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Subject::Operation => "operation",
            Subject::Parameter => "parameter",
            Subject::Type => "type",
            Subject::Field => "field",
            Subject::Value => "value",
            Subject::Arm => "arm",
            Subject::Expansion => "expansion",
        }
    }
}

impl Diff {
    /// Compares two contracts.
    #[must_use]
    pub fn between(old: &Named, new: &Named) -> Self {
        Diff {
            from: old.api.version.clone(),
            to: new.api.version.clone(),
            changes: compare::changes(old, new),
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

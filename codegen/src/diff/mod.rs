//! What changed for a user of the Rust crate between two contracts.
//!
//! Limits of values, prose and order aren't told: no program sees them. Neither is which cargo feature has a type.

mod agreement;
pub mod cause;
pub(crate) mod census;
mod change;
mod compare;
mod report;
mod sides;
mod surface;

pub use agreement::{Agreement, agreement};
pub use change::{Change, Kind, Step, Subject};
pub use sides::Sides;

use crate::ir::Api;
use crate::model::Crate;
use crate::naming::lock::NamesLock;
use crate::naming::{self, Fit, Named};
use crate::sensitivity::Sensitivity;
use crate::source::Diagnostics;
use crate::spec::{Document, Overlay};

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
        crate::lower::overlaid(&mut api, &overlay, &mut overlay.diagnostics());
        Ok(Self {
            api,
            document,
            overlay,
        })
    }

    /// The document, as plain JSON.
    #[must_use]
    pub fn document(&self) -> &serde_json::Value {
        self.document.value()
    }

    /// Names it. What `names` has, stays.
    pub fn name(&self, names: &NamesLock) -> Result<Named, Diagnostics> {
        let mut errors = self.document.diagnostics();
        let named = naming::settle_with(&self.api, &self.overlay, names, Fit::Loose, &mut errors);
        errors.into_result()?;
        Ok(named.unwrap_or_default())
    }

    /// The crate of it, under these names.
    pub fn build(&self, names: &NamesLock) -> Result<Crate, Diagnostics> {
        let Named { api, names } = self.name(names)?;
        // What the overlay doesn't say of a field matters to who writes the crate, and to no program that uses it.
        let mut unsaid = self.document.diagnostics();
        let sensitivity = Sensitivity::settle(&api, &self.overlay, &mut unsaid);
        Ok(Crate::build(&api, names, &sensitivity))
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

impl Diff {
    /// Compares two crates.
    #[must_use]
    pub fn between(old: &Crate, new: &Crate) -> Self {
        Diff {
            from: old.version.clone(),
            to: new.version.clone(),
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

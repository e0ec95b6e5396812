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

use crate::model::Crate;

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

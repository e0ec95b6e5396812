//! A contract as everything after lowering takes it: read once, with what we say of it.

use std::sync::Arc;

use serde_json::Value;

use crate::ir::Api;
use crate::lower::{self, Refused};
use crate::model::Crate;
use crate::naming::lock::NamesLock;
use crate::naming::{self, Fit, Named};
use crate::sensitivity::Sensitivity;
use crate::source::Diagnostics;
use crate::spec::{Document, Overlay};

/// The overlay's name in messages.
pub(crate) const OVERLAY: &str = "spec/overlay.yaml";

/// A contract before it is named.
#[derive(Debug)]
pub struct Contract {
    pub(crate) document: Arc<Document>,
    pub(crate) api: Api,
    pub(crate) overlay: Overlay,
    /// What is wrong with what the overlay says of webhooks.
    pub(crate) refused: Refused,
}

impl Contract {
    /// Reads a contract: an upstream document or a snapshot. `origin` is the file's name in messages.
    ///
    /// Overlay entries that nothing uses are no error here: the overlay may be of another version. Where what it says of
    /// webhooks doesn't fit, they are untyped.
    pub fn read(text: &str, origin: &str, overlay: &str) -> Result<Self, Diagnostics> {
        Self::of(Arc::new(Document::parse(text, origin)?), overlay)
    }

    /// The same of a document that was read.
    pub(crate) fn of(document: Arc<Document>, overlay: &str) -> Result<Self, Diagnostics> {
        let overlay = Overlay::parse(overlay, OVERLAY)?;
        let (api, refused) = lower::document(&document, &overlay.additions)?;
        Ok(Self {
            document,
            api,
            overlay,
            refused,
        })
    }

    /// The document, as plain JSON.
    #[must_use]
    pub fn document(&self) -> &Value {
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

//! A repository that goes from one contract to the next, and what is true of each step.

use std::collections::BTreeSet;

use codegen::diff::{Sides, Step, agreement, cause};
use codegen::update::{Published, Update, update_from};
use codegen::{Inputs, NamesLock, spec};
use serde_json::Value;

/// A repository that updates from one document to the next.
pub struct Repository {
    pub inputs: Inputs,
}

impl Repository {
    /// With the names that the rules choose.
    pub fn new(document: &Value, overlay: &str) -> Self {
        let mut inputs = super::inputs(document.to_string(), overlay);
        inputs.names = NamesLock::default();
        inputs.names = codegen::generate(&inputs)
            .unwrap_or_else(|errors| panic!("{errors}"))
            .names;
        Repository { inputs }
    }

    /// Updates to a document: the update tells the truth, and no break is of our own making.
    pub fn update(&mut self, document: &Value) -> Update {
        let imported = spec::import(document.to_string().as_bytes(), "next.json", None, None)
            .unwrap_or_else(|errors| panic!("{errors}"));
        let before = Published::read(&self.inputs).unwrap();
        let lock = imported.lock.format().unwrap();
        let update = update_from(&self.inputs, &before, &imported.snapshot, &lock, "")
            .unwrap_or_else(|errors| panic!("{errors}"));
        self.inputs = Inputs {
            snapshot: imported.snapshot,
            lock,
            overlay: update.adapted.overlay.clone(),
            words: Vec::new(),
            names: update.adapted.output.names.clone(),
        };
        // What was written is a repository in order.
        codegen::generate(&self.inputs).unwrap_or_else(|errors| panic!("{errors}"));
        let after = Published::read(&self.inputs).unwrap();
        let documents = [before.document(), after.document()];
        let sides = Sides::new(documents, [&before.krate.names, &after.krate.names]);
        assert_eq!(agreement(&update.diff, &sides).wrong, Vec::<String>::new());
        for change in &update.diff.changes {
            assert!(
                change.step != Step::Major || cause::is_upstreams(change, &sides),
                "{change:?}"
            );
        }
        update
    }

    /// The changes that an update to a document tells.
    pub fn changes(&mut self, document: &Value) -> Vec<String> {
        let diff = self.update(document).diff;
        let changes = diff.changes.iter();
        changes
            .map(|c| format!("{} {}: {}", c.step.as_str(), c.path, c.reason))
            .collect()
    }

    /// The public paths that there are.
    pub fn names(&self) -> BTreeSet<String> {
        self.inputs.names.paths()
    }
}

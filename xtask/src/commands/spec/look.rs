//! What an update is, looked at from outside of it: whose its breaks are, and whether it tells what the documents say.

use codegen::NamesLock;
use codegen::diff::{Agreement, Change, Sides, Step, agreement, cause};
use codegen::update::Update;
use serde_json::Value;

/// A contract and its names.
#[derive(Clone, Copy)]
pub(super) struct Named<'n> {
    pub(super) document: &'n Value,
    pub(super) names: &'n NamesLock,
}

/// What was seen.
pub(super) struct Look<'u> {
    /// The breaks that upstream causes.
    pub(super) theirs: Vec<&'u Change>,
    /// Those that it doesn't.
    pub(super) ours: Vec<&'u Change>,
    pub(super) agreement: Agreement,
    /// Public names that came, and that went.
    pub(super) came: usize,
    pub(super) went: usize,
}

pub(super) fn look<'u>(before: Named<'_>, after: Named<'_>, update: &'u Update) -> Look<'u> {
    let documents = [before.document, after.document];
    let sides = Sides::new(documents, [before.names, after.names]);
    let changes = update.diff.changes.iter();
    let (theirs, ours) = changes
        .filter(|change| change.step == Step::Major)
        .partition(|change| cause::is_upstreams(change, &sides));
    let (old, new) = (before.names.paths(), after.names.paths());
    Look {
        theirs,
        ours,
        agreement: agreement(&update.diff, &sides),
        came: new.difference(&old).count(),
        went: old.difference(&new).count(),
    }
}

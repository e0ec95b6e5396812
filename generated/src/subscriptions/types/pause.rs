// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// What becomes of invoices while payment collection is paused: kept as drafts, marked uncollectible or voided.
///
/// The values of `behavior`.
///
/// Contract: `#/components/schemas/subscriptions_resource_pause_collection/properties/behavior`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PauseCollectionBehavior {
    /// `keep_as_draft`: Invoices made while paused stay drafts, to be collected later.
    KeepAsDraft,
    /// `mark_uncollectible`: Invoices made while paused are marked `uncollectible`: what they ask for isn't expected any more.
    MarkUncollectible,
    /// `void`: Invoices made while paused are voided: the customer never owes them.
    Void,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    PauseCollectionBehavior;
    0 => KeepAsDraft "keep_as_draft";
    1 => MarkUncollectible "mark_uncollectible";
    2 => Void "void";
}

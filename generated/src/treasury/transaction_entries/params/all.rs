// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// What to sort by, the newest first, `created` if left out.
///
/// The values of `order_by`.
///
/// Contract: `#/paths/~1v1~1treasury~1transaction_entries/get/parameters/6/schema`.
///
/// Feature: `treasury`.
#[derive(Clone)]
#[non_exhaustive]
pub enum OrderBy {
    /// `created`: By when it was made.
    Created,
    /// `effective_at`: By when the money counts.
    EffectiveAt,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    OrderBy;
    0 => Created "created";
    1 => EffectiveAt "effective_at";
}

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `invoice` object.
///
/// Contract: `#/components/schemas/invoice`.
///
/// Feature: `charges`.
#[non_exhaustive]
pub struct Invoice {
    pub id: rt::Id<Invoice>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    Invoice;
    const "object" = Str("invoice");
    0 => id "id" required;
}

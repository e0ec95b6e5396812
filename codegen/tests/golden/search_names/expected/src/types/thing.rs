// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Thing.
///
/// Contract: `#/components/schemas/thing`.
#[non_exhaustive]
pub struct Thing {
    pub id: rt::Id<Thing>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    Thing;
    0 => id "id" required;
}

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `v2.core.vault` object.
///
/// Contract: `#/components/schemas/v2.core.vault`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct Vault {
    pub id: rt::Id<Vault>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    Vault;
    const "object" = Str("v2.core.vault");
    0 => id "id" required;
}

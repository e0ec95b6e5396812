// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Smor resource managed payments.
///
/// Contract: `#/components/schemas/smor_resource_managed_payments`.
#[derive(Default)]
#[non_exhaustive]
pub struct ManagedPayments {
    /// Enabled.
    pub enabled: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    ManagedPayments;
    0 => enabled "enabled" required;
}

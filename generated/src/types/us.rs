// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Us bank account networks.
///
/// Contract: `#/components/schemas/us_bank_account_networks`.
#[derive(Default)]
#[non_exhaustive]
pub struct UsBankAccountNetworks {
    /// Preferred. At most 5000 characters. May be null.
    pub preferred: Option<String>,
    /// Supported. `ach` or `us_domestic_wire`.
    pub supported: Vec<crate::types::UsBankAccountNetworksSupported>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}
rt::record! {
    UsBankAccountNetworks;
    0 => preferred "preferred";
    1 => supported "supported" required;
}

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Us bank account networks.
///
/// Contract: `#/components/schemas/us_bank_account_networks`.
#[non_exhaustive]
pub struct UsBankAccountNetworks {
    /// The network that is used unless you name another. May be null.
    pub preferred: Option<String>,
    /// The networks that reach the account. `ach` or `us_domestic_wire`.
    pub supported: Vec<UsBankAccountNetworksSupported>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `supported[]`.
///
/// Contract: `#/components/schemas/us_bank_account_networks/properties/supported/items`.
#[derive(Clone)]
#[non_exhaustive]
pub enum UsBankAccountNetworksSupported {
    /// `ach`: ACH, the batch clearing of US banks, which takes days.
    Ach,
    /// `us_domestic_wire`: A wire within the US, as a rule there on the same day.
    UsDomesticWire,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::record! {
    UsBankAccountNetworks;
    0 => preferred = None "preferred";
    1 => supported "supported" required;
}

rt::open_enum! {
    UsBankAccountNetworksSupported;
    0 => Ach "ach";
    1 => UsDomesticWire "us_domestic_wire";
}

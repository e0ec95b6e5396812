// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// How the customer agrees: `paper` if they sign on paper.
///
/// The values of `collection_method`.
///
/// Contract: `#/components/schemas/payment_method_options_us_bank_account_mandate_options/properties/collection_method`.
#[cfg(any(feature = "payment_intents", feature = "setup_intents"))]
#[derive(Clone)]
#[non_exhaustive]
pub enum UsBankAccountMandateOptionsCollectionMethod {
    /// `paper`: The customer signed on paper, not online.
    Paper,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The networks that can reach the bank account: ACH, or wire in the United States.
///
/// Contract: `#/components/schemas/us_bank_account_networks`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
#[non_exhaustive]
pub struct UsBankAccountNetworks {
    /// The network that is used unless you name another. May be null.
    pub preferred: Option<String>,
    /// The networks that reach the account. `ach` or `us_domestic_wire`.
    pub supported: Vec<UsBankAccountNetworksSupported>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The networks that reach the account.
///
/// The values of `supported[]`.
///
/// Contract: `#/components/schemas/us_bank_account_networks/properties/supported/items`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
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

#[cfg(any(feature = "payment_intents", feature = "setup_intents"))]
rt::open_enum! {
    UsBankAccountMandateOptionsCollectionMethod;
    0 => Paper "paper";
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::record! {
    UsBankAccountNetworks;
    0 => preferred = None "preferred";
    1 => supported "supported" required;
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::open_enum! {
    UsBankAccountNetworksSupported;
    0 => Ach "ach";
    1 => UsDomesticWire "us_domestic_wire";
}

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// How it can be paid out to: `standard`, `instant` or both.
///
/// The values of `available_payout_methods[]`.
///
/// Contract: `#/components/schemas/bank_account/properties/available_payout_methods/items`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AvailablePayoutMethod {
    /// `instant`: Arrives within minutes, for a higher fee. Not every card and bank supports it.
    Instant,
    /// `standard`: Arrives in some business days.
    Standard,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    AvailablePayoutMethod;
    0 => Instant "instant";
    1 => Standard "standard";
}

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `network`.
///
/// Contract: `#/components/schemas/outbound_payments_payment_method_details_us_bank_account/properties/network`.
#[derive(Clone)]
#[non_exhaustive]
pub enum UsBankAccountNetwork {
    /// `ach`: ACH, the batch clearing of US banks, which takes days.
    Ach,
    /// `card`: By a card network.
    Card,
    /// `stripe`: Within Stripe, without a bank.
    Stripe,
    /// `us_domestic_wire`: A wire within the US, as a rule there on the same day.
    UsDomesticWire,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    UsBankAccountNetwork;
    0 => Ach "ach";
    1 => Card "card";
    2 => Stripe "stripe";
    3 => UsDomesticWire "us_domestic_wire";
}

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `network`.
///
/// Contract: `#/components/schemas/outbound_payments_payment_method_details_us_bank_account/properties/network`.
#[derive(Clone)]
#[non_exhaustive]
pub enum UsBankAccountNetwork {
    /// `ach`
    Ach,
    /// `card`
    Card,
    /// `stripe`
    Stripe,
    /// `us_domestic_wire`
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

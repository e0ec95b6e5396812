// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `future_requirements.entries[].impact.restricts_capabilities[].configuration`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/future_requirements/properties/entries/items/properties/impact/properties/restricts_capabilities/items/properties/configuration`.
///
/// Feature: `v2_core`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Configuration {
    /// `customer`: The account buys: it can be billed, and pay.
    Customer,
    /// `merchant`: The account sells: it can take payments of its own.
    Merchant,
    /// `recipient`: The account receives: money can be transferred to it.
    Recipient,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    Configuration;
    0 => Customer "customer";
    1 => Merchant "merchant";
    2 => Recipient "recipient";
}

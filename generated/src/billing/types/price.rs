// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Which kind of price the credits pay for: `metered`, those with a meter.
///
/// The values of `price_type`.
///
/// Contract: `#/components/schemas/billing_credit_grants_resource_scope/properties/price_type`.
///
/// Feature: `billing`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PriceType {
    /// `metered`
    Metered,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    PriceType;
    0 => Metered "metered";
}

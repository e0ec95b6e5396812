// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Whether each unit costs the same (`unit_amount`), or the price follows `tiers`.
///
/// The values of `billing_scheme`.
///
/// Contract: `#/components/schemas/price/properties/billing_scheme`.
///
/// Feature: `prices`.
#[derive(Clone)]
#[non_exhaustive]
pub enum BillingScheme {
    /// `per_unit`: A fixed price for each unit.
    PerUnit,
    /// `tiered`: The price per unit depends on the quantity: `tiers` and `tiers_mode` say how.
    Tiered,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    BillingScheme;
    0 => PerUnit "per_unit";
    1 => Tiered "tiered";
}

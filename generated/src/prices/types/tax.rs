// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Whether tax is in the price (`inclusive`) or added to it (`exclusive`).
///
/// The values of `tax_behavior`.
///
/// Contract: `#/components/schemas/currency_option/properties/tax_behavior`.
///
/// Feature: `prices`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TaxBehavior {
    /// `exclusive`: Tax comes on top of the amount.
    Exclusive,
    /// `inclusive`: Tax is in the amount.
    Inclusive,
    /// `unspecified`: Not decided: the default of your tax settings counts. Can be set once, then it stays.
    Unspecified,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    TaxBehavior;
    0 => Exclusive "exclusive";
    1 => Inclusive "inclusive";
    2 => Unspecified "unspecified";
}

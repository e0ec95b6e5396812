// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `amount_type`.
///
/// Contract: `#/components/schemas/payment_method_options_mandate_options_upi/properties/amount_type`.
///
/// Feature: `setup_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AmountType {
    /// `fixed`: Every payment takes exactly the agreed amount.
    Fixed,
    /// `maximum`: A payment can take any amount up to the agreed one.
    Maximum,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    AmountType;
    0 => Fixed "fixed";
    1 => Maximum "maximum";
}

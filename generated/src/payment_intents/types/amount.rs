// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Whether the amount includes the Brazilian IOF tax already.
///
/// The values of `amount_includes_iof`.
///
/// Contract: `#/components/schemas/payment_method_options_pix/properties/amount_includes_iof`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AmountIncludesIof {
    /// `always`: IOF, the Brazilian tax on financial operations, is in the amount: you bear it.
    Always,
    /// `never`: IOF, the Brazilian tax on financial operations, comes on top: the customer bears it.
    Never,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `amount_type`.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options_mandate_options_payto/properties/amount_type`.
///
/// Feature: `payment_intents`.
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
    AmountIncludesIof;
    0 => Always "always";
    1 => Never "never";
}

rt::open_enum! {
    AmountType;
    0 => Fixed "fixed";
    1 => Maximum "maximum";
}

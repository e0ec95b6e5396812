// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The kinds of mandate that the card can have: `india`.
///
/// The values of `supported_types[]`.
///
/// Contract: `#/components/schemas/payment_method_options_card_mandate_options/properties/supported_types/items`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SupportedType {
    /// `india`: Recurring card payments under the rules of India's central bank.
    India,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    SupportedType;
    0 => India "india";
}

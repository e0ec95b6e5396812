// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The language of the page where the customer approves the payment.
///
/// The values of `preferred_language`.
///
/// Contract: `#/components/schemas/payment_method_options_bancontact/properties/preferred_language`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PreferredLanguage {
    /// `de`
    De,
    /// `en`
    En,
    /// `es`
    Es,
    /// `fr`
    Fr,
    /// `it`
    It,
    /// `nl`
    Nl,
    /// `pl`
    Pl,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    PreferredLanguage;
    0 => De "de";
    1 => En "en";
    2 => Es "es";
    3 => Fr "fr";
    4 => It "it";
    5 => Nl "nl";
    6 => Pl "pl";
}

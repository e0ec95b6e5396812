// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The values of `preferred_language`.
///
/// Contract: `#/components/schemas/invoice_payment_method_options_bancontact/properties/preferred_language`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PreferredLanguage {
    /// `de`
    De,
    /// `en`
    En,
    /// `fr`
    Fr,
    /// `nl`
    Nl,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    PreferredLanguage;
    0 => De "de";
    1 => En "en";
    2 => Fr "fr";
    3 => Nl "nl";
}

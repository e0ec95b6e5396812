// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The cardholder's languages, the best first, for 3D Secure and its codes.
///
/// The values of `preferred_locales[]`.
///
/// Contract: `#/components/schemas/issuing.cardholder/properties/preferred_locales/items`.
///
/// Feature: `issuing`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PreferredLocale {
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
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    PreferredLocale;
    0 => De "de";
    1 => En "en";
    2 => Es "es";
    3 => Fr "fr";
    4 => It "it";
}

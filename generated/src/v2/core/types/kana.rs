// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The fields of `identity.business_details.script_addresses.kana`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/business_details/properties/script_addresses/properties/kana`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct Kana {
    /// City.
    pub city: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// Line1.
    pub line1: Option<String>,
    /// Line2.
    pub line2: Option<String>,
    /// Postal code.
    pub postal_code: Option<String>,
    /// State.
    pub state: Option<String>,
    /// Town.
    pub town: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    Kana;
    0 => city "city";
    1 => country "country";
    2 => line1 "line1" sensitive;
    3 => line2 "line2" sensitive;
    4 => postal_code "postal_code" sensitive;
    5 => state "state";
    6 => town "town";
}

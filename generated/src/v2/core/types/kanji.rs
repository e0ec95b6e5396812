// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The address in kanji.
///
/// The fields of `identity.business_details.script_addresses.kanji`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/business_details/properties/script_addresses/properties/kanji`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct Kanji {
    /// City, town or village.
    pub city: Option<String>,
    /// The country, as a two-letter ISO 3166 code: `DE`.
    pub country: Option<String>,
    /// Street and house number, post box or company.
    pub line1: Option<String>,
    /// What the street address leaves open: apartment, floor, building.
    pub line2: Option<String>,
    /// Postal code, the ZIP code in the United States.
    pub postal_code: Option<String>,
    /// The prefecture, in kanji.
    pub state: Option<String>,
    /// Town or part of a town, as addresses in Japan name it.
    pub town: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    Kanji;
    0 => city = None "city";
    1 => country = None "country";
    2 => line1 = None "line1" sensitive;
    3 => line2 = None "line2" sensitive;
    4 => postal_code = None "postal_code" sensitive;
    5 => state = None "state";
    6 => town = None "town";
}

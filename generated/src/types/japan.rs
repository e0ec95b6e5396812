// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// An address in Japan, in kana or kanji. It goes from prefecture to town and block.
///
/// Contract: `#/components/schemas/legal_entity_japan_address`.
#[non_exhaustive]
pub struct JapanAddress {
    /// City or ward. May be null.
    pub city: Option<String>,
    /// The country, as a two-letter ISO 3166 code: `DE`. May be null.
    pub country: Option<String>,
    /// The numbers of block and building. May be null.
    pub line1: Option<String>,
    /// Details of the building, such as name and floor. May be null.
    pub line2: Option<String>,
    /// Postal code, the ZIP code in the United States. May be null.
    pub postal_code: Option<String>,
    /// The prefecture. May be null.
    pub state: Option<String>,
    /// Town or part of a town, with its district number (cho-me). May be null.
    pub town: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    JapanAddress;
    0 => city = None "city";
    1 => country = None "country";
    2 => line1 = None "line1" sensitive;
    3 => line2 = None "line2" sensitive;
    4 => postal_code = None "postal_code" sensitive;
    5 => state = None "state";
    6 => town = None "town";
}

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// A postal address. Its parts may be missing, and aren't checked with any post office.
///
/// Contract: `#/components/schemas/address`.
#[non_exhaustive]
pub struct Address {
    /// City, town or village. May be null.
    pub city: Option<String>,
    /// The country, as a two-letter ISO 3166 code: `DE`. May be null.
    pub country: Option<String>,
    /// Street and house number, post box or company. May be null.
    pub line1: Option<String>,
    /// What the street address leaves open: apartment, floor, building. May be null.
    pub line2: Option<String>,
    /// Postal code, the ZIP code in the United States. May be null.
    pub postal_code: Option<String>,
    /// State, province or other part of the country. May be null.
    pub state: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    Address;
    0 => city = None "city";
    1 => country = None "country";
    2 => line1 = None "line1" sensitive;
    3 => line2 = None "line2" sensitive;
    4 => postal_code = None "postal_code" sensitive;
    5 => state = None "state";
}

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The address that the tax was computed for. As much of it as the country needs.
///
/// Contract: `#/components/schemas/tax_product_resource_postal_address`.
///
/// Feature: `tax`.
#[non_exhaustive]
pub struct PostalAddress {
    /// City, town or village. May be null.
    pub city: Option<String>,
    /// The country, as a two-letter ISO 3166 code: `DE`.
    pub country: String,
    /// Street and house number, post box or company. May be null.
    pub line1: Option<String>,
    /// What the street address leaves open: apartment, floor, building. May be null.
    pub line2: Option<String>,
    /// Postal code, the ZIP code in the United States. May be null.
    pub postal_code: Option<String>,
    /// The state by its ISO 3166-2 code without the country: `NY`. May be null.
    pub state: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    PostalAddress;
    0 => city = None "city";
    1 => country "country" required;
    2 => line1 = None "line1" sensitive;
    3 => line2 = None "line2" sensitive;
    4 => postal_code = None "postal_code" sensitive;
    5 => state = None "state";
}

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Tax product resource postal address.
///
/// Contract: `#/components/schemas/tax_product_resource_postal_address`.
///
/// Feature: `tax`.
#[derive(Default)]
#[non_exhaustive]
pub struct PostalAddress {
    /// City. At most 5000 characters. May be null.
    pub city: Option<String>,
    /// Country. At most 5000 characters.
    pub country: String,
    /// Line1. At most 5000 characters. May be null.
    pub line1: Option<String>,
    /// Line2. At most 5000 characters. May be null.
    pub line2: Option<String>,
    /// Postal code. At most 5000 characters. May be null.
    pub postal_code: Option<String>,
    /// State. At most 5000 characters. May be null.
    pub state: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    PostalAddress;
    0 => city "city";
    1 => country "country" required;
    2 => line1 "line1" sensitive;
    3 => line2 "line2" sensitive;
    4 => postal_code "postal_code" sensitive;
    5 => state "state";
}

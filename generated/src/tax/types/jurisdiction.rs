// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The place that levies the tax.
///
/// Contract: `#/components/schemas/tax_product_resource_jurisdiction`.
///
/// Feature: `tax`.
#[non_exhaustive]
pub struct Jurisdiction {
    /// The country, as a two-letter ISO 3166 code: `DE`.
    pub country: String,
    /// What people call the place that levies the tax.
    pub display_name: String,
    /// Whether a state, a county, a city or another authority levies the tax. `city`, `country`, `county`, `district` or `state`.
    pub level: JurisdictionLevel,
    /// The state that levies the tax, by its ISO 3166-2 code without the country: `NY`. May be null.
    pub state: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether a state, a county, a city or another authority levies the tax.
///
/// The values of `level`.
///
/// Contract: `#/components/schemas/tax_product_resource_jurisdiction/properties/level`.
///
/// Feature: `tax`.
#[derive(Clone)]
#[non_exhaustive]
pub enum JurisdictionLevel {
    /// `city`
    City,
    /// `country`
    Country,
    /// `county`
    County,
    /// `district`: A special district, below the county or across it.
    District,
    /// `state`
    State,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::record! {
    Jurisdiction;
    0 => country "country" required;
    1 => display_name "display_name" required;
    2 => level "level" required;
    3 => state = None "state";
}

rt::open_enum! {
    JurisdictionLevel;
    0 => City "city";
    1 => Country "country";
    2 => County "county";
    3 => District "district";
    4 => State "state";
}

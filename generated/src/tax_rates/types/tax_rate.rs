// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::tax_rates::TaxType;
use crate::types::TaxRateFlatAmount;

/// The `tax_rate` object.
///
/// Contract: `#/components/schemas/tax_rate`.
#[derive(Default)]
#[non_exhaustive]
pub struct TaxRate {
    /// Active.
    pub active: bool,
    /// Country. At most 5000 characters. May be null.
    pub country: Option<String>,
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Description. At most 5000 characters. May be null.
    pub description: Option<String>,
    /// Display name. At most 5000 characters.
    pub display_name: String,
    /// Effective percentage. May be null.
    pub effective_percentage: Option<f64>,
    /// Flat amount. May be null.
    pub flat_amount: Option<Box<TaxRateFlatAmount>>,
    /// Id. At most 5000 characters.
    pub id: rt::Id<TaxRate>,
    /// Inclusive.
    pub inclusive: bool,
    /// Jurisdiction. At most 5000 characters. May be null.
    pub jurisdiction: Option<String>,
    /// Jurisdiction level. `city`, `country`, `county`, `district`, `multiple` or `state`. May be null.
    pub jurisdiction_level: Option<TaxRateJurisdictionLevel>,
    /// Livemode.
    pub livemode: bool,
    /// Metadata. A map with free keys. May be null.
    pub metadata: Option<rt::Metadata>,
    /// Percentage.
    pub percentage: f64,
    /// Rate type. `flat_amount` or `percentage`. May be null.
    pub rate_type: Option<TaxRateType>,
    /// State. At most 5000 characters. May be null.
    pub state: Option<String>,
    /// Tax type. May be null.
    pub tax_type: Option<TaxType>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `jurisdiction_level`.
///
/// Contract: `#/components/schemas/tax_rate/properties/jurisdiction_level`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TaxRateJurisdictionLevel {
    /// `city`
    City,
    /// `country`
    Country,
    /// `county`
    County,
    /// `district`
    District,
    /// `multiple`
    Multiple,
    /// `state`
    State,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `rate_type`.
///
/// Contract: `#/components/schemas/tax_rate/properties/rate_type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TaxRateType {
    /// `flat_amount`
    FlatAmount,
    /// `percentage`
    Percentage,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::record! {
    TaxRate;
    const "object" = Str("tax_rate");
    0 => active "active" required;
    1 => country "country";
    2 => created "created" required;
    3 => description "description";
    4 => display_name "display_name" required;
    5 => effective_percentage "effective_percentage";
    6 => flat_amount "flat_amount";
    7 => id "id" required;
    8 => inclusive "inclusive" required;
    9 => jurisdiction "jurisdiction";
    10 => jurisdiction_level "jurisdiction_level";
    11 => livemode "livemode" required;
    12 => metadata "metadata";
    13 => percentage "percentage" required;
    14 => rate_type "rate_type";
    15 => state "state";
    16 => tax_type "tax_type";
}

rt::expandable! {
    crate::ExpandPath;
    TaxRate;
    flat_amount "flat_amount" => TaxRateFlatAmount;
}

rt::open_enum! {
    TaxRateJurisdictionLevel;
    0 => City "city";
    1 => Country "country";
    2 => County "county";
    3 => District "district";
    4 => Multiple "multiple";
    5 => State "state";
}

rt::open_enum! {
    TaxRateType;
    0 => FlatAmount "flat_amount";
    1 => Percentage "percentage";
}

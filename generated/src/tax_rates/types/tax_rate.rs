// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::tax_rates::TaxType;
use crate::types::TaxRateFlatAmount;

/// A tax that you define yourself and put on invoices, subscriptions and checkout lines, instead of having Stripe Tax compute it. Its percentage can't change: make another one and archive the old.
///
/// The `tax_rate` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/tax_rates/object)
///
/// Contract: `#/components/schemas/tax_rate`.
///
/// Feature: `tax_rates`. Without it, the type has its id and `json()`, and no other fields.
#[non_exhaustive]
pub struct TaxRate {
    /// Whether it can be used for anything new. Subscriptions and invoices that have it keep it.
    pub active: bool,
    /// The country, as a two-letter ISO 3166 code: `DE`. May be null.
    pub country: Option<String>,
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// Your own note on the tax rate. Customers don't see it. May be null.
    pub description: Option<String>,
    /// What customers see as the name of the tax, on receipts and invoices: `VAT`.
    pub display_name: String,
    /// The rate that was really used, in percent. With automatic tax it is zero where you aren't registered or the product isn't taxed. May be null.
    pub effective_percentage: Option<f64>,
    /// How much tax it is, if the rate is a fixed amount. Null if it is a percentage.
    pub flat_amount: Option<Box<TaxRateFlatAmount>>,
    /// Names this object in other calls.
    pub id: rt::Id<TaxRate>,
    /// Whether prices contain the tax already, or it is added to them.
    pub inclusive: bool,
    /// Where the tax is due, as invoices and your reports show it. May be null.
    pub jurisdiction: Option<String>,
    /// What kind of place levies the tax: country, state, county, city. Null for rates that you made yourself. `city`, `country`, `county`, `district`, `multiple` or `state`.
    pub jurisdiction_level: Option<TaxRateJurisdictionLevel>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// Your own keys and values, kept with the object. Stripe doesn't use them. May be null.
    pub metadata: Option<rt::Metadata>,
    /// The rate of the tax in percent. With automatic tax it counts in the lawful rates of places that don't tax this.
    pub percentage: f64,
    /// Whether the tax is a percentage or a fixed amount. Null where there is no tax, and absent for rates that you made yourself. `flat_amount` or `percentage`.
    pub rate_type: Option<TaxRateType>,
    /// The state that levies the tax, by its ISO 3166-2 code without the country: `NY`. May be null.
    pub state: Option<String>,
    /// What kind of tax it is, such as `vat` or `sales_tax`. May be null.
    pub tax_type: Option<TaxType>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What kind of place levies the tax: country, state, county, city.
///
/// The values of `jurisdiction_level`.
///
/// Contract: `#/components/schemas/tax_rate/properties/jurisdiction_level`.
///
/// Feature: `tax_rates`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TaxRateJurisdictionLevel {
    /// `city`
    City,
    /// `country`
    Country,
    /// `county`
    County,
    /// `district`: A special district, below the county or across it.
    District,
    /// `multiple`: Several jurisdictions together.
    Multiple,
    /// `state`
    State,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the tax is a percentage or a fixed amount.
///
/// The values of `rate_type`.
///
/// Contract: `#/components/schemas/tax_rate/properties/rate_type`.
///
/// Feature: `tax_rates`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TaxRateType {
    /// `flat_amount`: A fixed sum, whatever the price.
    FlatAmount,
    /// `percentage`: A share of the price.
    Percentage,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::record! {
    TaxRate;
    const "object" = Str("tax_rate");
    0 => active = false "active" required;
    1 => country = None "country";
    2 => created "created" required;
    3 => description = None "description";
    4 => display_name "display_name" required;
    5 => effective_percentage = None "effective_percentage";
    6 => flat_amount = None "flat_amount";
    7 => id "id" required;
    8 => inclusive = false "inclusive" required;
    9 => jurisdiction = None "jurisdiction";
    10 => jurisdiction_level = None "jurisdiction_level";
    11 => livemode = false "livemode" required;
    12 => metadata = None "metadata";
    13 => percentage "percentage" required;
    14 => rate_type = None "rate_type";
    15 => state = None "state";
    16 => tax_type = None "tax_type";
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

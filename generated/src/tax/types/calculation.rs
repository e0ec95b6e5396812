// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::tax::CalculationLineItem;
use crate::tax::CustomerDetails;
use crate::tax::LineItemTaxBreakdown;
use crate::tax::ShipFromDetails;
use crate::tax::TaxBehavior;
use crate::tax::TaxType;
use crate::tax::TaxabilityReason;
use crate::types::TaxRateFlatAmount;

/// Tax product resource tax breakdown.
///
/// Contract: `#/components/schemas/tax_product_resource_tax_breakdown`.
///
/// Feature: `tax`.
#[derive(Default)]
#[non_exhaustive]
pub struct Breakdown {
    /// Amount, in the currency's smallest unit.
    pub amount: i64,
    /// Inclusive.
    pub inclusive: bool,
    /// Tax rate details.
    pub tax_rate_details: RateDetails,
    /// Taxability reason.
    pub taxability_reason: TaxabilityReason,
    /// Taxable amount, in the currency's smallest unit.
    pub taxable_amount: i64,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The `tax.calculation` object.
///
/// Contract: `#/components/schemas/tax.calculation`.
///
/// Feature: `tax`.
#[derive(Default)]
#[non_exhaustive]
pub struct Calculation {
    /// Amount total, in the currency's smallest unit.
    pub amount_total: i64,
    /// Currency. At most 5000 characters.
    pub currency: String,
    /// Customer. At most 5000 characters. May be null.
    pub customer: Option<String>,
    /// Customer details.
    pub customer_details: CustomerDetails,
    /// Expires at, in seconds since 1970. May be null.
    pub expires_at: Option<rt::Timestamp>,
    /// Id. At most 5000 characters. May be null.
    pub id: Option<rt::Id<Calculation>>,
    /// Line items. One page of a list. May be null.
    pub line_items: Option<rt::List<CalculationLineItem>>,
    /// Livemode.
    pub livemode: bool,
    /// Ship from details. May be null.
    pub ship_from_details: Option<Box<ShipFromDetails>>,
    /// Shipping cost. May be null.
    pub shipping_cost: Option<Box<CalculationShippingCost>>,
    /// Tax amount exclusive, in the currency's smallest unit.
    pub tax_amount_exclusive: i64,
    /// Tax amount inclusive, in the currency's smallest unit.
    pub tax_amount_inclusive: i64,
    /// Tax breakdown.
    pub tax_breakdown: Vec<Breakdown>,
    /// Tax date, in seconds since 1970.
    pub tax_date: rt::Timestamp,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Tax product resource tax calculation shipping cost.
///
/// Contract: `#/components/schemas/tax_product_resource_tax_calculation_shipping_cost`.
///
/// Feature: `tax`.
#[derive(Default)]
#[non_exhaustive]
pub struct CalculationShippingCost {
    /// Amount, in the currency's smallest unit.
    pub amount: i64,
    /// Amount tax, in the currency's smallest unit.
    pub amount_tax: i64,
    /// Shipping rate. At most 5000 characters.
    pub shipping_rate: Option<String>,
    /// Tax behavior. `exclusive` or `inclusive`.
    pub tax_behavior: TaxBehavior,
    /// Tax breakdown.
    pub tax_breakdown: Option<Vec<LineItemTaxBreakdown>>,
    /// Tax code. At most 5000 characters.
    pub tax_code: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Tax product resource tax rate details.
///
/// Contract: `#/components/schemas/tax_product_resource_tax_rate_details`.
///
/// Feature: `tax`.
#[derive(Default)]
#[non_exhaustive]
pub struct RateDetails {
    /// Country. At most 5000 characters. May be null.
    pub country: Option<String>,
    /// Flat amount. May be null.
    pub flat_amount: Option<Box<TaxRateFlatAmount>>,
    /// Percentage decimal. At most 5000 characters.
    pub percentage_decimal: String,
    /// Rate type. `flat_amount` or `percentage`. May be null.
    pub rate_type: Option<RateDetailsRateType>,
    /// State. At most 5000 characters. May be null.
    pub state: Option<String>,
    /// Tax type. May be null.
    pub tax_type: Option<TaxType>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `rate_type`.
///
/// Contract: `#/components/schemas/tax_product_resource_tax_rate_details/properties/rate_type`.
///
/// Feature: `tax`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RateDetailsRateType {
    /// `flat_amount`
    FlatAmount,
    /// `percentage`
    Percentage,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::record! {
    Breakdown;
    0 => amount "amount" required;
    1 => inclusive "inclusive" required;
    2 => tax_rate_details "tax_rate_details" required;
    3 => taxability_reason "taxability_reason" required;
    4 => taxable_amount "taxable_amount" required;
}

rt::record! {
    Calculation;
    const "object" = Str("tax.calculation");
    0 => amount_total "amount_total" required;
    1 => currency "currency" required;
    2 => customer "customer";
    3 => customer_details "customer_details" required;
    4 => expires_at "expires_at";
    5 => id "id";
    6 => line_items "line_items";
    7 => livemode "livemode" required;
    8 => ship_from_details "ship_from_details";
    9 => shipping_cost "shipping_cost";
    10 => tax_amount_exclusive "tax_amount_exclusive" required;
    11 => tax_amount_inclusive "tax_amount_inclusive" required;
    12 => tax_breakdown "tax_breakdown" required;
    13 => tax_date "tax_date" required;
}

rt::expandable! {
    crate::ExpandPath;
    Calculation;
    line_items "line_items" => rt::List<CalculationLineItem>;
    ship_from_details "ship_from_details" => ShipFromDetails;
    shipping_cost "shipping_cost" => CalculationShippingCost;
}

rt::record! {
    CalculationShippingCost;
    0 => amount "amount" required;
    1 => amount_tax "amount_tax" required;
    2 => shipping_rate "shipping_rate";
    3 => tax_behavior "tax_behavior" required;
    4 => tax_breakdown "tax_breakdown";
    5 => tax_code "tax_code" required;
}

rt::record! {
    RateDetails;
    0 => country "country";
    1 => flat_amount "flat_amount";
    2 => percentage_decimal "percentage_decimal" required;
    3 => rate_type "rate_type";
    4 => state "state";
    5 => tax_type "tax_type";
}

rt::open_enum! {
    RateDetailsRateType;
    0 => FlatAmount "flat_amount";
    1 => Percentage "percentage";
}

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

/// The taxes one by one, which add up to all tax.
///
/// Contract: `#/components/schemas/tax_product_resource_tax_breakdown`.
///
/// Feature: `tax`.
#[non_exhaustive]
pub struct Breakdown {
    /// How much tax, in the smallest currency unit.
    pub amount: i64,
    /// Whether the amount of the line contains the tax.
    pub inclusive: bool,
    /// The rate and kind of the tax, and where it is levied.
    pub tax_rate_details: RateDetails,
    /// Why there is this tax, or none. New reasons can come.
    pub taxability_reason: TaxabilityReason,
    /// What the tax is worked out from, in the smallest currency unit.
    pub taxable_amount: i64,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What tax is due on a sale to this customer at this place, line by line. It is a computation that expires after 90 days. [`tax.transactions.create_from_calculation`](crate::tax::transactions::create_from_calculation()) records it once the sale is made.
///
/// The `tax.calculation` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/tax/calculations/object)
///
/// Contract: `#/components/schemas/tax.calculation`.
///
/// Feature: `tax`.
#[non_exhaustive]
pub struct Calculation {
    /// All line items and shipping with taxes, in the smallest currency unit.
    pub amount_total: i64,
    /// The currency of the amounts beside it.
    pub currency: String,
    /// Id of the customer that address and tax ids were taken from. May be null.
    pub customer: Option<String>,
    /// Where the customer is and which tax ids they have, as the tax was worked out.
    pub customer_details: CustomerDetails,
    /// When no tax transaction can be made of it anymore. In seconds since 1970. May be null.
    pub expires_at: Option<rt::Timestamp>,
    /// Names this object in other calls. May be null.
    pub id: Option<rt::Id<Calculation>>,
    /// What the customer buys, with the tax on each. [`tax.calculations.line_items.list`](crate::tax::calculations::line_items::list()) lists all. May be null.
    pub line_items: Option<rt::List<CalculationLineItem>>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// Where the goods are sent from. May be null.
    pub ship_from_details: Option<Box<ShipFromDetails>>,
    /// What shipping costs, with its taxes and the shipping rate behind it. May be null.
    pub shipping_cost: Option<Box<CalculationShippingCost>>,
    /// The tax that is added to the prices, in the smallest currency unit.
    pub tax_amount_exclusive: i64,
    /// The tax that is in the prices already, in the smallest currency unit.
    pub tax_amount_inclusive: i64,
    /// The taxes one by one, which add up to all tax.
    pub tax_breakdown: Vec<Breakdown>,
    /// The moment whose rules and rates apply, up to 31 days back or ahead. Those of a time to come can still change. In seconds since 1970.
    pub tax_date: rt::Timestamp,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What shipping costs, with its taxes and the shipping rate behind it.
///
/// Contract: `#/components/schemas/tax_product_resource_tax_calculation_shipping_cost`.
///
/// Feature: `tax`.
#[non_exhaustive]
pub struct CalculationShippingCost {
    /// What the shipping costs, in the smallest currency unit. Taxes are in it if [`tax_behavior`](Self::tax_behavior) is `inclusive`, on top of it otherwise.
    pub amount: i64,
    /// The tax on shipping, in the smallest currency unit, 0 if there is none.
    pub amount_tax: i64,
    /// The shipping rate that amount and tax code come from. Only if one was given.
    pub shipping_rate: Option<String>,
    /// Whether [`amount`](Self::amount) has the tax in it (`inclusive`), or it comes on top. `exclusive` or `inclusive`.
    pub tax_behavior: TaxBehavior,
    /// The taxes on shipping one by one, with rate and reason.
    pub tax_breakdown: Option<Vec<LineItemTaxBreakdown>>,
    /// What shipping was taxed as.
    pub tax_code: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The rate and kind of the tax, and where it is levied.
///
/// Contract: `#/components/schemas/tax_product_resource_tax_rate_details`.
///
/// Feature: `tax`.
#[non_exhaustive]
pub struct RateDetails {
    /// The country, as a two-letter ISO 3166 code: `DE`. May be null.
    pub country: Option<String>,
    /// How much tax it is, if the rate is a fixed amount. Null if it is a percentage.
    pub flat_amount: Option<Box<TaxRateFlatAmount>>,
    /// The rate of the tax in percent, as a text: `8.5`.
    pub percentage_decimal: String,
    /// Whether the tax is a percentage or a fixed amount. Null where there is no tax, and absent for rates that you made yourself. `flat_amount` or `percentage`.
    pub rate_type: Option<RateDetailsRateType>,
    /// State, province or other part of the country. May be null.
    pub state: Option<String>,
    /// What kind of tax it is, such as `vat` or `sales_tax`. May be null.
    pub tax_type: Option<TaxType>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether the tax is a percentage or a fixed amount.
///
/// The values of `rate_type`.
///
/// Contract: `#/components/schemas/tax_product_resource_tax_rate_details/properties/rate_type`.
///
/// Feature: `tax`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RateDetailsRateType {
    /// `flat_amount`: A fixed sum, whatever the price.
    FlatAmount,
    /// `percentage`: A share of the price.
    Percentage,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::record! {
    Breakdown;
    0 => amount = 0 "amount" required;
    1 => inclusive = false "inclusive" required;
    2 => tax_rate_details "tax_rate_details" required;
    3 => taxability_reason "taxability_reason" required;
    4 => taxable_amount = 0 "taxable_amount" required;
}

rt::record! {
    Calculation;
    const "object" = Str("tax.calculation");
    0 => amount_total = 0 "amount_total" required;
    1 => currency "currency" required;
    2 => customer = None "customer";
    3 => customer_details "customer_details" required;
    4 => expires_at = None "expires_at";
    5 => id = None "id";
    6 => line_items = None "line_items";
    7 => livemode = false "livemode" required;
    8 => ship_from_details = None "ship_from_details";
    9 => shipping_cost = None "shipping_cost";
    10 => tax_amount_exclusive = 0 "tax_amount_exclusive" required;
    11 => tax_amount_inclusive = 0 "tax_amount_inclusive" required;
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
    0 => amount = 0 "amount" required;
    1 => amount_tax = 0 "amount_tax" required;
    2 => shipping_rate = None "shipping_rate";
    3 => tax_behavior "tax_behavior" required;
    4 => tax_breakdown = None "tax_breakdown";
    5 => tax_code "tax_code" required;
}

rt::record! {
    RateDetails;
    0 => country = None "country";
    1 => flat_amount = None "flat_amount";
    2 => percentage_decimal "percentage_decimal" required;
    3 => rate_type = None "rate_type";
    4 => state = None "state";
    5 => tax_type = None "tax_type";
}

rt::open_enum! {
    RateDetailsRateType;
    0 => FlatAmount "flat_amount";
    1 => Percentage "percentage";
}

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::shipping_rates::TaxBehavior;
use crate::shipping_rates::Unit;
use crate::tax_codes::TaxCode;

/// A way to ship with its price and how long it takes, that customers can choose in Checkout and that invoices can carry.
///
/// The `shipping_rate` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/shipping_rates/object)
///
/// Contract: `#/components/schemas/shipping_rate`.
///
/// Feature: `shipping_rates`. Without it, the type has its id and `json()`, and no other fields.
#[non_exhaustive]
pub struct ShippingRate {
    /// Whether it can be used for anything new. What uses it already goes on.
    pub active: bool,
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// How long shipping takes at least and at most. Customers see it in Checkout. May be null.
    pub delivery_estimate: Option<Box<ShippingRateDeliveryEstimate>>,
    /// What customers see as the name of this way of shipping. May be null.
    pub display_name: Option<String>,
    /// What shipping costs.
    pub fixed_amount: Option<Box<ShippingRateFixedAmount>>,
    /// Names this object in other calls.
    pub id: rt::Id<ShippingRate>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// Your own keys and values, kept with the object. Stripe doesn't use them.
    pub metadata: rt::Metadata,
    /// Whether tax is in the shipping price (`inclusive`) or added to it (`exclusive`). `exclusive`, `inclusive` or `unspecified`. May be null.
    pub tax_behavior: Option<TaxBehavior>,
    /// What shipping is taxed as: the code for shipping is `txcd_92010001`. An id; the object itself when `tax_code` is expanded. May be null.
    pub tax_code: Option<rt::Expandable<TaxCode>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What shipping costs in other currencies, by their codes.
///
/// Contract: `#/components/schemas/shipping_rate_currency_option`.
///
/// Feature: `shipping_rates`.
#[non_exhaustive]
pub struct ShippingRateCurrencyOption {
    /// What the shipping costs in this currency, in the smallest currency unit.
    pub amount: i64,
    /// Whether tax is in the shipping price (`inclusive`) or added to it (`exclusive`). `exclusive`, `inclusive` or `unspecified`.
    pub tax_behavior: TaxBehavior,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How long shipping takes at least and at most.
///
/// Contract: `#/components/schemas/shipping_rate_delivery_estimate`.
///
/// Feature: `shipping_rates`.
#[non_exhaustive]
pub struct ShippingRateDeliveryEstimate {
    /// When it arrives at the latest. Null if that is open.
    pub maximum: Option<Box<ShippingRateDeliveryEstimateBound>>,
    /// When it arrives at the earliest. Null if that is open.
    pub minimum: Option<Box<ShippingRateDeliveryEstimateBound>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The shortest or longest time that shipping takes.
///
/// Contract: `#/components/schemas/shipping_rate_delivery_estimate_bound`.
///
/// Feature: `shipping_rates`.
#[non_exhaustive]
pub struct ShippingRateDeliveryEstimateBound {
    /// What [`value`](Self::value) counts, such as days or business days. `business_day`, `day`, `hour`, `month` or `week`.
    pub unit: Unit,
    /// How many units of time, at least 1.
    pub value: i64,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What shipping costs.
///
/// Contract: `#/components/schemas/shipping_rate_fixed_amount`.
///
/// Feature: `shipping_rates`.
#[non_exhaustive]
pub struct ShippingRateFixedAmount {
    /// What the shipping costs, in the smallest currency unit.
    pub amount: i64,
    /// The currency of the amounts beside it. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// What shipping costs in other currencies, by their codes.
    pub currency_options: Option<
        std::collections::BTreeMap<String, ShippingRateCurrencyOption>,
    >,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    ShippingRate;
    const "object" = Str("shipping_rate");
    const "type" = Str("fixed_amount");
    0 => active = false "active" required;
    1 => created "created" required;
    2 => delivery_estimate = None "delivery_estimate";
    3 => display_name = None "display_name";
    4 => fixed_amount = None "fixed_amount";
    5 => id "id" required;
    6 => livemode = false "livemode" required;
    7 => metadata "metadata" required;
    8 => tax_behavior = None "tax_behavior";
    9 => tax_code = None "tax_code";
}

rt::expandable! {
    crate::ExpandPath;
    ShippingRate;
    delivery_estimate "delivery_estimate" => ShippingRateDeliveryEstimate;
    fixed_amount "fixed_amount" => ShippingRateFixedAmount;
    tax_code "tax_code" => TaxCode;
}

rt::record! {
    ShippingRateCurrencyOption;
    0 => amount = 0 "amount" required;
    1 => tax_behavior "tax_behavior" required;
}

rt::record! {
    ShippingRateDeliveryEstimate;
    0 => maximum = None "maximum";
    1 => minimum = None "minimum";
}

rt::record! {
    ShippingRateDeliveryEstimateBound;
    0 => unit "unit" required;
    1 => value = 0 "value" required;
}

rt::record! {
    ShippingRateFixedAmount;
    0 => amount = 0 "amount" required;
    1 => currency "currency" required;
    2 => currency_options = None "currency_options";
}

rt::money! {
    ShippingRateFixedAmount;
}

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::shipping_rates::TaxBehavior;
use crate::shipping_rates::Unit;
use crate::tax_codes::TaxCode;

/// The `shipping_rate` object.
///
/// Contract: `#/components/schemas/shipping_rate`.
#[derive(Default)]
#[non_exhaustive]
pub struct ShippingRate {
    /// Active.
    pub active: bool,
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Delivery estimate. May be null.
    pub delivery_estimate: Option<Box<ShippingRateDeliveryEstimate>>,
    /// Display name. At most 5000 characters. May be null.
    pub display_name: Option<String>,
    /// Fixed amount.
    pub fixed_amount: Option<Box<ShippingRateFixedAmount>>,
    /// Id. At most 5000 characters.
    pub id: rt::Id<ShippingRate>,
    /// Livemode.
    pub livemode: bool,
    /// Metadata. A map with free keys.
    pub metadata: rt::Metadata,
    /// Tax behavior. `exclusive`, `inclusive` or `unspecified`. May be null.
    pub tax_behavior: Option<TaxBehavior>,
    /// Tax code. An id; the object itself when `tax_code` is expanded. May be null.
    pub tax_code: Option<rt::Expandable<TaxCode>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Shipping rate currency option.
///
/// Contract: `#/components/schemas/shipping_rate_currency_option`.
#[derive(Default)]
#[non_exhaustive]
pub struct ShippingRateCurrencyOption {
    /// Amount, in the currency's smallest unit.
    pub amount: i64,
    /// Tax behavior. `exclusive`, `inclusive` or `unspecified`.
    pub tax_behavior: TaxBehavior,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Shipping rate delivery estimate.
///
/// Contract: `#/components/schemas/shipping_rate_delivery_estimate`.
#[derive(Default)]
#[non_exhaustive]
pub struct ShippingRateDeliveryEstimate {
    /// Maximum. May be null.
    pub maximum: Option<Box<ShippingRateDeliveryEstimateBound>>,
    /// Minimum. May be null.
    pub minimum: Option<Box<ShippingRateDeliveryEstimateBound>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Shipping rate delivery estimate bound.
///
/// Contract: `#/components/schemas/shipping_rate_delivery_estimate_bound`.
#[derive(Default)]
#[non_exhaustive]
pub struct ShippingRateDeliveryEstimateBound {
    /// Unit. `business_day`, `day`, `hour`, `month` or `week`.
    pub unit: Unit,
    /// Value.
    pub value: i64,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Shipping rate fixed amount.
///
/// Contract: `#/components/schemas/shipping_rate_fixed_amount`.
#[derive(Default)]
#[non_exhaustive]
pub struct ShippingRateFixedAmount {
    /// Amount, in the currency's smallest unit.
    pub amount: i64,
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// Currency options. A map with free keys.
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
    0 => active "active" required;
    1 => created "created" required;
    2 => delivery_estimate "delivery_estimate";
    3 => display_name "display_name";
    4 => fixed_amount "fixed_amount";
    5 => id "id" required;
    6 => livemode "livemode" required;
    7 => metadata "metadata" required;
    8 => tax_behavior "tax_behavior";
    9 => tax_code "tax_code";
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
    0 => amount "amount" required;
    1 => tax_behavior "tax_behavior" required;
}

rt::record! {
    ShippingRateDeliveryEstimate;
    0 => maximum "maximum";
    1 => minimum "minimum";
}

rt::record! {
    ShippingRateDeliveryEstimateBound;
    0 => unit "unit" required;
    1 => value "value" required;
}

rt::record! {
    ShippingRateFixedAmount;
    0 => amount "amount" required;
    1 => currency "currency" required;
    2 => currency_options "currency_options";
}

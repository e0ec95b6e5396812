// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::checkout::sessions::params::TaxBehavior;
use crate::rt;
use crate::shipping_rates::ShippingRate;
use crate::tax_codes::TaxCode;

/// What shipping costs in other currencies, by their codes.
///
/// The parameters of `shipping_options[].shipping_rate_data.fixed_amount.currency_options[]`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/shipping_options/items/properties/shipping_rate_data/properties/fixed_amount/properties/currency_options/additionalProperties`.
#[derive(Clone)]
#[must_use]
pub struct CurrencyOption(rt::Params);

impl CurrencyOption {
    /// With what is required.
    pub fn new(amount: i64) -> Self {
        CurrencyOption(CurrencyOption::default().0.set::<i64>(0, amount))
    }

    /// Whether tax is in the shipping price (`inclusive`) or added to it (`exclusive`). `exclusive`, `inclusive` or `unspecified`.
    pub fn tax_behavior<K>(self, value: impl rt::Maybe<TaxBehavior, K>) -> Self {
        Self(self.0.maybe::<TaxBehavior, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How long shipping takes at least and at most.
///
/// The parameters of `shipping_options[].shipping_rate_data.delivery_estimate`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/shipping_options/items/properties/shipping_rate_data/properties/delivery_estimate`.
#[derive(Clone)]
#[must_use]
pub struct DeliveryEstimate(rt::Params);

impl DeliveryEstimate {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// When it arrives at the latest. Open if left out.
    pub fn maximum<K>(self, value: impl rt::Maybe<DeliveryEstimateBound, K>) -> Self {
        Self(self.0.maybe::<DeliveryEstimateBound, K>(0, value))
    }

    /// When it arrives at the earliest. Open if left out.
    pub fn minimum<K>(self, value: impl rt::Maybe<DeliveryEstimateBound, K>) -> Self {
        Self(self.0.maybe::<DeliveryEstimateBound, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `shipping_options[].shipping_rate_data.delivery_estimate.maximum`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/shipping_options/items/properties/shipping_rate_data/properties/delivery_estimate/properties/maximum`.
#[derive(Clone)]
#[must_use]
pub struct DeliveryEstimateBound(rt::Params);

impl DeliveryEstimateBound {
    /// With what is required.
    pub fn new(unit: Unit, value: i64) -> Self {
        DeliveryEstimateBound(
            DeliveryEstimateBound::default().0.set::<Unit>(0, unit).set::<i64>(1, value),
        )
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What shipping costs.
///
/// The parameters of `shipping_options[].shipping_rate_data.fixed_amount`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/shipping_options/items/properties/shipping_rate_data/properties/fixed_amount`.
#[derive(Clone)]
#[must_use]
pub struct FixedAmount(rt::Params);

impl FixedAmount {
    /// With what is required.
    pub fn new(amount: i64, currency: impl Into<rt::Currency>) -> Self {
        FixedAmount(
            FixedAmount::default()
                .0
                .set::<i64>(0, amount)
                .set::<rt::Currency>(1, currency),
        )
    }

    /// What shipping costs in other currencies, by their codes. An empty map is not sent. A second call replaces the first.
    pub fn currency_options<K>(
        self,
        value: impl rt::MaybeMap<CurrencyOption, K>,
    ) -> Self {
        Self(self.0.maybe_map::<CurrencyOption, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `shipping_options[]`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/shipping_options/items`.
#[derive(Clone)]
#[must_use]
pub struct ShippingOption(rt::Params);

impl ShippingOption {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Id of the shipping rate to offer.
    pub fn shipping_rate<K>(
        self,
        value: impl rt::Maybe<rt::Id<ShippingRate>, K>,
    ) -> Self {
        Self(self.0.maybe::<rt::Id<ShippingRate>, K>(0, value))
    }

    /// A shipping rate to make for this use, in place of an existing one.
    pub fn shipping_rate_data<K>(
        self,
        value: impl rt::Maybe<ShippingRateData, K>,
    ) -> Self {
        Self(self.0.maybe::<ShippingRateData, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// A shipping rate to make for this use, in place of an existing one.
///
/// The parameters of `shipping_options[].shipping_rate_data`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/shipping_options/items/properties/shipping_rate_data`.
#[derive(Clone)]
#[must_use]
pub struct ShippingRateData(rt::Params);

impl ShippingRateData {
    /// With what is required.
    pub fn new(display_name: impl Into<String>) -> Self {
        ShippingRateData(ShippingRateData::default().0.set::<String>(0, display_name))
    }

    /// How long shipping takes at least and at most. Customers see it in Checkout.
    pub fn delivery_estimate<K>(
        self,
        value: impl rt::Maybe<DeliveryEstimate, K>,
    ) -> Self {
        Self(self.0.maybe::<DeliveryEstimate, K>(1, value))
    }

    /// What shipping costs. Needed if the type is `fixed_amount`.
    pub fn fixed_amount<K>(self, value: impl rt::Maybe<FixedAmount, K>) -> Self {
        Self(self.0.maybe::<FixedAmount, K>(2, value))
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(3, value))
    }

    /// Whether tax is in the shipping price (`inclusive`) or added to it (`exclusive`). `exclusive`, `inclusive` or `unspecified`.
    pub fn tax_behavior<K>(self, value: impl rt::Maybe<TaxBehavior, K>) -> Self {
        Self(self.0.maybe::<TaxBehavior, K>(4, value))
    }

    /// What shipping is taxed as: the code for shipping is `txcd_92010001`.
    pub fn tax_code<K>(self, value: impl rt::Maybe<rt::Id<TaxCode>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<TaxCode>, K>(5, value))
    }

    /// How the price is found: always a `fixed_amount`.
    pub fn r#type<K>(self, value: impl rt::Maybe<ShippingRateDataType, K>) -> Self {
        Self(self.0.maybe::<ShippingRateDataType, K>(6, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How the price is found: always a `fixed_amount`.
///
/// The values of `shipping_options[].shipping_rate_data.type`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/shipping_options/items/properties/shipping_rate_data/properties/type`.
///
/// Feature: `checkout`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ShippingRateDataType {
    /// `fixed_amount`
    FixedAmount,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What `value` counts, such as days or business days.
///
/// The values of `shipping_options[].shipping_rate_data.delivery_estimate.maximum.unit`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/shipping_options/items/properties/shipping_rate_data/properties/delivery_estimate/properties/maximum/properties/unit`.
///
/// Feature: `checkout`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Unit {
    /// `business_day`: A day on which shops and carriers work.
    BusinessDay,
    /// `day`
    Day,
    /// `hour`
    Hour,
    /// `month`
    Month,
    /// `week`
    Week,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::params! {
    CurrencyOption;
    "amount" required: i64;
    "tax_behavior": TaxBehavior;
}

rt::params! {
    DeliveryEstimate;
    "maximum": DeliveryEstimateBound;
    "minimum": DeliveryEstimateBound;
}

rt::params! {
    DeliveryEstimateBound;
    "unit" required: Unit;
    "value" required: i64;
}

rt::params! {
    FixedAmount;
    "amount" required: i64;
    "currency" required: String;
    "currency_options": std::collections::BTreeMap<String, CurrencyOption>;
}

rt::params! {
    ShippingOption;
    "shipping_rate": String;
    "shipping_rate_data": ShippingRateData;
}

rt::params! {
    ShippingRateData;
    "display_name" required: String;
    "delivery_estimate": DeliveryEstimate;
    "fixed_amount": FixedAmount;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "tax_behavior": TaxBehavior;
    "tax_code": String;
    "type": ShippingRateDataType;
}

rt::open_enum! {
    ShippingRateDataType;
    0 => FixedAmount "fixed_amount";
}

rt::open_enum! {
    Unit;
    0 => BusinessDay "business_day";
    1 => Day "day";
    2 => Hour "hour";
    3 => Month "month";
    4 => Week "week";
}

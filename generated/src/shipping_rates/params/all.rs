// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::shipping_rates::TaxBehavior;
use crate::shipping_rates::Unit;

/// What shipping costs in other currencies, by their codes.
///
/// The parameters of `fixed_amount.currency_options[]`.
///
/// Contract: `#/paths/~1v1~1shipping_rates/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/fixed_amount/properties/currency_options/additionalProperties`.
#[derive(Clone)]
#[must_use]
pub struct CreateCurrencyOption(rt::Params);

impl CreateCurrencyOption {
    /// With what is required.
    pub fn new(amount: i64) -> Self {
        CreateCurrencyOption(CreateCurrencyOption::default().0.set::<i64>(0, amount))
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

/// What shipping costs.
///
/// The parameters of `fixed_amount`.
///
/// Contract: `#/paths/~1v1~1shipping_rates/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/fixed_amount`.
#[derive(Clone)]
#[must_use]
pub struct CreateFixedAmount(rt::Params);

impl CreateFixedAmount {
    /// With what is required.
    pub fn new(amount: i64, currency: impl Into<rt::Currency>) -> Self {
        CreateFixedAmount(
            CreateFixedAmount::default()
                .0
                .set::<i64>(0, amount)
                .set::<rt::Currency>(1, currency),
        )
    }

    /// What shipping costs in other currencies, by their codes. An empty map is not sent. A second call replaces the first.
    pub fn currency_options<K>(
        self,
        value: impl rt::MaybeMap<CreateCurrencyOption, K>,
    ) -> Self {
        Self(self.0.maybe_map::<CreateCurrencyOption, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How long shipping takes at least and at most.
///
/// The parameters of `delivery_estimate`.
///
/// Contract: `#/paths/~1v1~1shipping_rates/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/delivery_estimate`.
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

/// The parameters of `delivery_estimate.maximum`.
///
/// Contract: `#/paths/~1v1~1shipping_rates/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/delivery_estimate/properties/maximum`.
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

/// How the price is found: always a `fixed_amount`.
///
/// The values of `type`.
///
/// Contract: `#/paths/~1v1~1shipping_rates/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/type`.
///
/// Feature: `shipping_rates`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ShippingRateType {
    /// `fixed_amount`
    FixedAmount,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What shipping costs in other currencies, by their codes.
///
/// The parameters of `fixed_amount.currency_options[]`.
///
/// Contract: `#/paths/~1v1~1shipping_rates~1{shipping_rate_token}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/fixed_amount/properties/currency_options/additionalProperties`.
#[derive(Clone)]
#[must_use]
pub struct UpdateCurrencyOption(rt::Params);

impl UpdateCurrencyOption {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// What the shipping costs in this currency, in the smallest currency unit.
    pub fn amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(0, value))
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

/// What shipping costs in other currencies.
///
/// The parameters of `fixed_amount`.
///
/// Contract: `#/paths/~1v1~1shipping_rates~1{shipping_rate_token}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/fixed_amount`.
#[derive(Clone)]
#[must_use]
pub struct UpdateFixedAmount(rt::Params);

impl UpdateFixedAmount {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// What shipping costs in other currencies, by their codes. An empty map is not sent. A second call replaces the first.
    pub fn currency_options<K>(
        self,
        value: impl rt::MaybeMap<UpdateCurrencyOption, K>,
    ) -> Self {
        Self(self.0.maybe_map::<UpdateCurrencyOption, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    CreateCurrencyOption;
    "amount" required: i64;
    "tax_behavior": TaxBehavior;
}

rt::params! {
    CreateFixedAmount;
    "amount" required: i64;
    "currency" required: String;
    "currency_options": std::collections::BTreeMap<String, CreateCurrencyOption>;
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

rt::open_enum! {
    ShippingRateType;
    0 => FixedAmount "fixed_amount";
}

rt::params! {
    UpdateCurrencyOption;
    "amount": i64;
    "tax_behavior": TaxBehavior;
}

rt::params! {
    UpdateFixedAmount;
    "currency_options": std::collections::BTreeMap<String, UpdateCurrencyOption>;
}

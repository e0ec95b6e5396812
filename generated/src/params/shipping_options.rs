// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `shipping_options[].shipping_rate_data.delivery_estimate`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/shipping_options/items/properties/shipping_rate_data/properties/delivery_estimate`.
#[derive(Clone, Default)]
#[must_use]
pub struct DeliveryEstimate {
    maximum: Option<Box<DeliveryEstimateBound>>,
    minimum: Option<Box<DeliveryEstimateBound>>,
    extra: rt::Extra,
}
impl DeliveryEstimate {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Maximum.
    pub fn maximum(mut self, value: DeliveryEstimateBound) -> Self {
        self.maximum = Some(Box::new(value));
        self
    }
    /// Minimum.
    pub fn minimum(mut self, value: DeliveryEstimateBound) -> Self {
        self.minimum = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    DeliveryEstimate;
    0 => maximum "maximum";
    1 => minimum "minimum";
}
/// The parameters of `shipping_options[].shipping_rate_data.delivery_estimate.maximum`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/shipping_options/items/properties/shipping_rate_data/properties/delivery_estimate/properties/maximum`.
#[derive(Clone, Default)]
#[must_use]
pub struct DeliveryEstimateBound {
    unit: crate::shipping_rates::ShippingRateDeliveryEstimateBoundUnit,
    value: i64,
    extra: rt::Extra,
}
impl DeliveryEstimateBound {
    /// With what is required.
    pub fn new(
        unit: crate::shipping_rates::ShippingRateDeliveryEstimateBoundUnit,
        value: i64,
    ) -> Self {
        Self {
            unit,
            value,
            ..Default::default()
        }
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    DeliveryEstimateBound;
    0 => unit "unit" required;
    1 => value "value" required;
}
/// The parameters of `shipping_options[].shipping_rate_data.fixed_amount`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/shipping_options/items/properties/shipping_rate_data/properties/fixed_amount`.
#[derive(Clone, Default)]
#[must_use]
pub struct FixedAmount {
    amount: i64,
    currency: rt::Currency,
    currency_options: Option<
        std::collections::BTreeMap<String, FixedAmountCurrencyOption>,
    >,
    extra: rt::Extra,
}
impl FixedAmount {
    /// With what is required.
    pub fn new(amount: i64, currency: impl Into<rt::Currency>) -> Self {
        Self {
            amount,
            currency: currency.into(),
            ..Default::default()
        }
    }
    /// Currency options. A map with free keys.
    pub fn currency_options(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, FixedAmountCurrencyOption)>,
    ) -> Self {
        self.currency_options = Some(
            value.into_iter().map(|(key, item)| (key.into(), item)).collect(),
        );
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    FixedAmount;
    0 => amount "amount" required;
    1 => currency "currency" required;
    2 => currency_options "currency_options";
}
/// The parameters of `shipping_options[].shipping_rate_data.fixed_amount.currency_options[]`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/shipping_options/items/properties/shipping_rate_data/properties/fixed_amount/properties/currency_options/additionalProperties`.
#[derive(Clone, Default)]
#[must_use]
pub struct FixedAmountCurrencyOption {
    amount: i64,
    tax_behavior: Option<crate::types::TaxBehavior>,
    extra: rt::Extra,
}
impl FixedAmountCurrencyOption {
    /// With what is required.
    pub fn new(amount: i64) -> Self {
        Self {
            amount,
            ..Default::default()
        }
    }
    /// Tax behavior. `exclusive`, `inclusive` or `unspecified`.
    pub fn tax_behavior(mut self, value: crate::types::TaxBehavior) -> Self {
        self.tax_behavior = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    FixedAmountCurrencyOption;
    0 => amount "amount" required;
    1 => tax_behavior "tax_behavior";
}
/// The parameters of `shipping_options[]`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/shipping_options/items`.
#[cfg(any(feature = "checkout", feature = "invoices"))]
#[derive(Clone, Default)]
#[must_use]
pub struct ShippingCost {
    shipping_rate: Option<rt::Id<crate::shipping_rates::ShippingRate>>,
    shipping_rate_data: Option<Box<ShippingRateData>>,
    extra: rt::Extra,
}
#[cfg(any(feature = "checkout", feature = "invoices"))]
impl ShippingCost {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Shipping rate. At most 5000 characters.
    pub fn shipping_rate(
        mut self,
        value: impl Into<rt::Id<crate::shipping_rates::ShippingRate>>,
    ) -> Self {
        self.shipping_rate = Some(value.into());
        self
    }
    /// Shipping rate data.
    pub fn shipping_rate_data(mut self, value: ShippingRateData) -> Self {
        self.shipping_rate_data = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(any(feature = "checkout", feature = "invoices"))]
rt::record! {
    ShippingCost;
    0 => shipping_rate "shipping_rate";
    1 => shipping_rate_data "shipping_rate_data";
}
/// The parameters of `shipping_options[].shipping_rate_data`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/shipping_options/items/properties/shipping_rate_data`.
#[cfg(any(feature = "checkout", feature = "invoices"))]
#[derive(Clone, Default)]
#[must_use]
pub struct ShippingRateData {
    delivery_estimate: Option<Box<DeliveryEstimate>>,
    display_name: String,
    fixed_amount: Option<Box<FixedAmount>>,
    metadata: Option<rt::Metadata>,
    tax_behavior: Option<crate::types::TaxBehavior>,
    tax_code: Option<rt::Id<crate::tax_codes::TaxCode>>,
    r#type: Option<Type>,
    extra: rt::Extra,
}
#[cfg(any(feature = "checkout", feature = "invoices"))]
impl ShippingRateData {
    /// With what is required.
    pub fn new(display_name: impl Into<String>) -> Self {
        Self {
            display_name: display_name.into(),
            ..Default::default()
        }
    }
    /// Delivery estimate.
    pub fn delivery_estimate(mut self, value: DeliveryEstimate) -> Self {
        self.delivery_estimate = Some(Box::new(value));
        self
    }
    /// Fixed amount.
    pub fn fixed_amount(mut self, value: FixedAmount) -> Self {
        self.fixed_amount = Some(Box::new(value));
        self
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = Some(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
        self
    }
    /// Tax behavior. `exclusive`, `inclusive` or `unspecified`.
    pub fn tax_behavior(mut self, value: crate::types::TaxBehavior) -> Self {
        self.tax_behavior = Some(value);
        self
    }
    /// Tax code.
    pub fn tax_code(
        mut self,
        value: impl Into<rt::Id<crate::tax_codes::TaxCode>>,
    ) -> Self {
        self.tax_code = Some(value.into());
        self
    }
    /// Type. Only `fixed_amount`.
    pub fn r#type(mut self, value: Type) -> Self {
        self.r#type = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(any(feature = "checkout", feature = "invoices"))]
rt::record! {
    ShippingRateData;
    0 => delivery_estimate "delivery_estimate";
    1 => display_name "display_name" required;
    2 => fixed_amount "fixed_amount";
    3 => metadata "metadata";
    4 => tax_behavior "tax_behavior";
    5 => tax_code "tax_code";
    6 => r#type "type";
}
/// The values of `shipping_options[].shipping_rate_data.type`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/shipping_options/items/properties/shipping_rate_data/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Type {
    /// `fixed_amount`
    FixedAmount,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    Type;
    0 => FixedAmount "fixed_amount";
}

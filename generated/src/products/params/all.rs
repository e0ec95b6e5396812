// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Created: the same shape as [`crate::params::TimeFilter`].
pub type Created = crate::params::TimeFilter;
/// The parameters of `default_price_data`.
///
/// Contract: `#/paths/~1v1~1products/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/default_price_data`.
#[derive(Clone, Default)]
#[must_use]
pub struct DefaultPriceData {
    currency: rt::Currency,
    currency_options: Option<
        std::collections::BTreeMap<String, crate::params::CurrencyOption>,
    >,
    custom_unit_amount: Option<Box<crate::params::CustomUnitAmount>>,
    metadata: Option<rt::Metadata>,
    recurring: Option<Box<crate::params::Recurring>>,
    tax_behavior: Option<crate::types::TaxBehavior>,
    unit_amount: Option<i64>,
    unit_amount_decimal: Option<rt::Decimal>,
    extra: rt::Extra,
}
impl DefaultPriceData {
    /// With what is required.
    pub fn new(currency: impl Into<rt::Currency>) -> Self {
        Self {
            currency: currency.into(),
            ..Default::default()
        }
    }
    /// Currency options. A map with free keys.
    pub fn currency_options(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<String>, crate::params::CurrencyOption),
        >,
    ) -> Self {
        self.currency_options = Some(
            value.into_iter().map(|(key, item)| (key.into(), item)).collect(),
        );
        self
    }
    /// Custom unit amount.
    pub fn custom_unit_amount(mut self, value: crate::params::CustomUnitAmount) -> Self {
        self.custom_unit_amount = Some(Box::new(value));
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
    /// Recurring.
    pub fn recurring(mut self, value: crate::params::Recurring) -> Self {
        self.recurring = Some(Box::new(value));
        self
    }
    /// Tax behavior. `exclusive`, `inclusive` or `unspecified`.
    pub fn tax_behavior(mut self, value: crate::types::TaxBehavior) -> Self {
        self.tax_behavior = Some(value);
        self
    }
    /// Unit amount, in the currency's smallest unit.
    pub fn unit_amount(mut self, value: i64) -> Self {
        self.unit_amount = Some(value);
        self
    }
    /// Unit amount decimal. A decimal number as text.
    pub fn unit_amount_decimal(mut self, value: impl Into<rt::Decimal>) -> Self {
        self.unit_amount_decimal = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    DefaultPriceData;
    0 => currency "currency" required;
    1 => currency_options "currency_options";
    2 => custom_unit_amount "custom_unit_amount";
    3 => metadata "metadata";
    4 => recurring "recurring";
    5 => tax_behavior "tax_behavior";
    6 => unit_amount "unit_amount";
    7 => unit_amount_decimal "unit_amount_decimal";
}
/// The parameters of `marketing_features[]`.
///
/// Contract: `#/paths/~1v1~1products/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/marketing_features/items`.
#[derive(Clone, Default)]
#[must_use]
pub struct MarketingFeature {
    name: String,
    extra: rt::Extra,
}
impl MarketingFeature {
    /// With what is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
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
    MarketingFeature;
    0 => name "name" required;
}
/// The parameters of `package_dimensions`.
///
/// Contract: `#/paths/~1v1~1products/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/package_dimensions`.
#[derive(Clone, Default)]
#[must_use]
pub struct PackageDimensions {
    height: f64,
    length: f64,
    weight: f64,
    width: f64,
    extra: rt::Extra,
}
impl PackageDimensions {
    /// With what is required.
    pub fn new(height: f64, length: f64, weight: f64, width: f64) -> Self {
        Self {
            height,
            length,
            weight,
            width,
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
    PackageDimensions;
    0 => height "height" required;
    1 => length "length" required;
    2 => weight "weight" required;
    3 => width "width" required;
}
/// Range: the same shape as [`crate::params::RangeQuery`].
pub type Range = crate::params::RangeQuery;

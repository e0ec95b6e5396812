// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Created: the same shape as [`crate::params::TimeFilter`].
pub type Created = crate::params::TimeFilter;
/// The parameters of `default_price_data`.
///
/// Contract: `#/paths/~1v1~1products/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/default_price_data`.
#[derive(Clone)]
#[must_use]
pub struct DefaultPriceData(rt::Params);
impl DefaultPriceData {
    /// With what is required.
    pub fn new(currency: impl Into<rt::Currency>) -> Self {
        DefaultPriceData(DefaultPriceData::default().0.set::<rt::Currency>(0, currency))
    }
    /// Currency options. A map with free keys.
    pub fn currency_options(
        self,
        value: impl IntoIterator<
            Item = (impl Into<String>, crate::params::CurrencyOption),
        >,
    ) -> Self {
        Self(self.0.set_map::<crate::params::CurrencyOption>(1, value))
    }
    /// Custom unit amount.
    pub fn custom_unit_amount(self, value: crate::params::CustomUnitAmount) -> Self {
        Self(self.0.set::<crate::params::CustomUnitAmount>(2, value))
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(3, value))
    }
    /// Recurring.
    pub fn recurring(self, value: crate::params::Recurring) -> Self {
        Self(self.0.set::<crate::params::Recurring>(4, value))
    }
    /// Tax behavior. `exclusive`, `inclusive` or `unspecified`.
    pub fn tax_behavior(self, value: crate::types::TaxBehavior) -> Self {
        Self(self.0.set::<crate::types::TaxBehavior>(5, value))
    }
    /// Unit amount, in the currency's smallest unit.
    pub fn unit_amount(self, value: i64) -> Self {
        Self(self.0.set::<i64>(6, value))
    }
    /// Unit amount decimal. A decimal number as text.
    pub fn unit_amount_decimal(self, value: impl Into<rt::Decimal>) -> Self {
        Self(self.0.set::<rt::Decimal>(7, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    DefaultPriceData;
    "currency" required: String;
    "currency_options": Option<std::collections::BTreeMap<String, crate::params::CurrencyOption>>;
    "custom_unit_amount": Option<crate::params::CustomUnitAmount>;
    "metadata": Option<rt::Metadata>;
    "recurring": Option<crate::params::Recurring>;
    "tax_behavior": Option<crate::types::TaxBehavior>;
    "unit_amount": Option<i64>;
    "unit_amount_decimal": Option<String>;
}
/// The parameters of `marketing_features[]`.
///
/// Contract: `#/paths/~1v1~1products/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/marketing_features/items`.
#[derive(Clone)]
#[must_use]
pub struct MarketingFeature(rt::Params);
impl MarketingFeature {
    /// With what is required.
    pub fn new(name: impl Into<String>) -> Self {
        MarketingFeature(MarketingFeature::default().0.set::<String>(0, name))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    MarketingFeature;
    "name" required: String;
}
/// The parameters of `package_dimensions`.
///
/// Contract: `#/paths/~1v1~1products/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/package_dimensions`.
#[derive(Clone)]
#[must_use]
pub struct PackageDimensions(rt::Params);
impl PackageDimensions {
    /// With what is required.
    pub fn new(height: f64, length: f64, weight: f64, width: f64) -> Self {
        PackageDimensions(
            PackageDimensions::default()
                .0
                .set::<f64>(0, height)
                .set::<f64>(1, length)
                .set::<f64>(2, weight)
                .set::<f64>(3, width),
        )
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    PackageDimensions;
    "height" required: f64;
    "length" required: f64;
    "weight" required: f64;
    "width" required: f64;
}
/// Range: the same shape as [`crate::params::RangeQuery`].
pub type Range = crate::params::RangeQuery;

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `currency_options[]`.
///
/// Contract: `#/paths/~1v1~1prices/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/currency_options/additionalProperties`.
#[derive(Clone, Default)]
#[must_use]
pub struct CurrencyOption {
    custom_unit_amount: Option<Box<CustomUnitAmount>>,
    tax_behavior: Option<crate::types::TaxBehavior>,
    tiers: Option<Vec<crate::params::Tier>>,
    unit_amount: Option<i64>,
    unit_amount_decimal: Option<rt::Decimal>,
    extra: rt::Extra,
}
impl CurrencyOption {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Custom unit amount.
    pub fn custom_unit_amount(mut self, value: CustomUnitAmount) -> Self {
        self.custom_unit_amount = Some(Box::new(value));
        self
    }
    /// Tax behavior. `exclusive`, `inclusive` or `unspecified`.
    pub fn tax_behavior(mut self, value: crate::types::TaxBehavior) -> Self {
        self.tax_behavior = Some(value);
        self
    }
    /// Tiers.
    pub fn tiers(
        mut self,
        value: impl IntoIterator<Item = crate::params::Tier>,
    ) -> Self {
        self.tiers = Some(value.into_iter().collect());
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
    CurrencyOption;
    0 => custom_unit_amount "custom_unit_amount";
    1 => tax_behavior "tax_behavior";
    2 => tiers "tiers";
    3 => unit_amount "unit_amount";
    4 => unit_amount_decimal "unit_amount_decimal";
}
/// The parameters of `currency_options[].custom_unit_amount`.
///
/// Contract: `#/paths/~1v1~1prices/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/currency_options/additionalProperties/properties/custom_unit_amount`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomUnitAmount {
    enabled: bool,
    maximum: Option<i64>,
    minimum: Option<i64>,
    preset: Option<i64>,
    extra: rt::Extra,
}
impl CustomUnitAmount {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        Self {
            enabled,
            ..Default::default()
        }
    }
    /// Maximum.
    pub fn maximum(mut self, value: i64) -> Self {
        self.maximum = Some(value);
        self
    }
    /// Minimum.
    pub fn minimum(mut self, value: i64) -> Self {
        self.minimum = Some(value);
        self
    }
    /// Preset.
    pub fn preset(mut self, value: i64) -> Self {
        self.preset = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    CustomUnitAmount;
    0 => enabled "enabled" required;
    1 => maximum "maximum";
    2 => minimum "minimum";
    3 => preset "preset";
}

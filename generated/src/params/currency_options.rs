// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `currency_options[]`.
///
/// Contract: `#/paths/~1v1~1prices/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/currency_options/additionalProperties`.
#[derive(Clone)]
#[must_use]
pub struct CurrencyOption(rt::Params);
impl CurrencyOption {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Custom unit amount.
    pub fn custom_unit_amount(self, value: CustomUnitAmount) -> Self {
        Self(self.0.set::<CustomUnitAmount>(0, value))
    }
    /// Tax behavior. `exclusive`, `inclusive` or `unspecified`.
    pub fn tax_behavior(self, value: crate::types::TaxBehavior) -> Self {
        Self(self.0.set::<crate::types::TaxBehavior>(1, value))
    }
    /// Tiers.
    pub fn tiers(self, value: impl IntoIterator<Item = crate::params::Tier>) -> Self {
        Self(self.0.set_list::<crate::params::Tier>(2, value))
    }
    /// Unit amount, in the currency's smallest unit.
    pub fn unit_amount(self, value: i64) -> Self {
        Self(self.0.set::<i64>(3, value))
    }
    /// Unit amount decimal. A decimal number as text.
    pub fn unit_amount_decimal(self, value: impl Into<rt::Decimal>) -> Self {
        Self(self.0.set::<rt::Decimal>(4, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    CurrencyOption;
    "custom_unit_amount": Option<CustomUnitAmount>;
    "tax_behavior": Option<crate::types::TaxBehavior>;
    "tiers": Option<Vec<crate::params::Tier>>;
    "unit_amount": Option<i64>;
    "unit_amount_decimal": Option<String>;
}
/// The parameters of `currency_options[].custom_unit_amount`.
///
/// Contract: `#/paths/~1v1~1prices/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/currency_options/additionalProperties/properties/custom_unit_amount`.
#[derive(Clone)]
#[must_use]
pub struct CustomUnitAmount(rt::Params);
impl CustomUnitAmount {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        CustomUnitAmount(CustomUnitAmount::default().0.set::<bool>(0, enabled))
    }
    /// Maximum.
    pub fn maximum(self, value: i64) -> Self {
        Self(self.0.set::<i64>(1, value))
    }
    /// Minimum.
    pub fn minimum(self, value: i64) -> Self {
        Self(self.0.set::<i64>(2, value))
    }
    /// Preset.
    pub fn preset(self, value: i64) -> Self {
        Self(self.0.set::<i64>(3, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    CustomUnitAmount;
    "enabled" required: bool;
    "maximum": Option<i64>;
    "minimum": Option<i64>;
    "preset": Option<i64>;
}

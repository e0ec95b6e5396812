// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Created: the same shape as [`crate::params::TimeFilter`].
pub type Created = crate::params::TimeFilter;
/// The parameters of `fixed_amount.currency_options[]`.
///
/// Contract: `#/paths/~1v1~1shipping_rates~1{shipping_rate_token}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/fixed_amount/properties/currency_options/additionalProperties`.
#[derive(Clone)]
#[must_use]
pub struct CurrencyOption(rt::Params);
impl CurrencyOption {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Amount, in the currency's smallest unit.
    pub fn amount(self, value: i64) -> Self {
        Self(self.0.set::<i64>(0, value))
    }
    /// Tax behavior. `exclusive`, `inclusive` or `unspecified`.
    pub fn tax_behavior(self, value: crate::types::TaxBehavior) -> Self {
        Self(self.0.set::<crate::types::TaxBehavior>(1, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    CurrencyOption;
    "amount": Option<i64>;
    "tax_behavior": Option<crate::types::TaxBehavior>;
}
/// The parameters of `fixed_amount`.
///
/// Contract: `#/paths/~1v1~1shipping_rates~1{shipping_rate_token}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/fixed_amount`.
#[derive(Clone)]
#[must_use]
pub struct FixedAmount(rt::Params);
impl FixedAmount {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Currency options. A map with free keys.
    pub fn currency_options(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, CurrencyOption)>,
    ) -> Self {
        Self(self.0.set_map::<CurrencyOption>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    FixedAmount;
    "currency_options": Option<std::collections::BTreeMap<String, CurrencyOption>>;
}
/// Currency option: the same shape as [`crate::params::FixedAmountCurrencyOption`].
pub type FixedAmountCurrencyOption = crate::params::FixedAmountCurrencyOption;
/// Maximum: the same shape as [`crate::params::DeliveryEstimateBound`].
pub type Maximum = crate::params::DeliveryEstimateBound;
/// Minimum: the same shape as [`crate::params::DeliveryEstimateBound`].
pub type Minimum = crate::params::DeliveryEstimateBound;
/// Range: the same shape as [`crate::params::RangeQuery`].
pub type Range = crate::params::RangeQuery;

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Created: the same shape as [`crate::params::TimeFilter`].
pub type Created = crate::params::TimeFilter;
/// The parameters of `fixed_amount.currency_options[]`.
///
/// Contract: `#/paths/~1v1~1shipping_rates~1{shipping_rate_token}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/fixed_amount/properties/currency_options/additionalProperties`.
#[derive(Clone, Default)]
#[must_use]
pub struct CurrencyOption {
    amount: Option<i64>,
    tax_behavior: Option<crate::types::TaxBehavior>,
    extra: rt::Extra,
}
impl CurrencyOption {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Amount, in the currency's smallest unit.
    pub fn amount(mut self, value: i64) -> Self {
        self.amount = Some(value);
        self
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
    CurrencyOption;
    0 => amount "amount";
    1 => tax_behavior "tax_behavior";
}
/// The parameters of `fixed_amount`.
///
/// Contract: `#/paths/~1v1~1shipping_rates~1{shipping_rate_token}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/fixed_amount`.
#[derive(Clone, Default)]
#[must_use]
pub struct FixedAmount {
    currency_options: Option<std::collections::BTreeMap<String, CurrencyOption>>,
    extra: rt::Extra,
}
impl FixedAmount {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Currency options. A map with free keys.
    pub fn currency_options(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, CurrencyOption)>,
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
    0 => currency_options "currency_options";
}
/// Currency option: the same shape as [`crate::params::FixedAmountCurrencyOption`].
pub type FixedAmountCurrencyOption = crate::params::FixedAmountCurrencyOption;
/// Maximum: the same shape as [`crate::params::DeliveryEstimateBound`].
pub type Maximum = crate::params::DeliveryEstimateBound;
/// Minimum: the same shape as [`crate::params::DeliveryEstimateBound`].
pub type Minimum = crate::params::DeliveryEstimateBound;
/// Range: the same shape as [`crate::params::RangeQuery`].
pub type Range = crate::params::RangeQuery;

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `applies_to`.
///
/// Contract: `#/paths/~1v1~1coupons/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/applies_to`.
#[derive(Clone, Default)]
#[must_use]
pub struct AppliesTo {
    products: Option<Vec<String>>,
    extra: rt::Extra,
}
impl AppliesTo {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Products.
    pub fn products(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.products = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    AppliesTo;
    0 => products "products";
}
/// Created: the same shape as [`crate::params::TimeFilter`].
pub type Created = crate::params::TimeFilter;
/// The parameters of `currency_options[]`.
///
/// Contract: `#/paths/~1v1~1coupons/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/currency_options/additionalProperties`.
#[derive(Clone, Default)]
#[must_use]
pub struct CurrencyOption {
    amount_off: i64,
    extra: rt::Extra,
}
impl CurrencyOption {
    /// With what is required.
    pub fn new(amount_off: i64) -> Self {
        Self {
            amount_off,
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
    CurrencyOption;
    0 => amount_off "amount_off" required;
}
/// Range: the same shape as [`crate::params::RangeQuery`].
pub type Range = crate::params::RangeQuery;

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `filter.applicability_scope.prices[]`.
///
/// Contract: `#/paths/~1v1~1billing~1credit_balance_summary/get/parameters/3/schema/properties/applicability_scope/properties/prices/items`.
#[derive(Clone, Default)]
#[must_use]
pub struct Price {
    id: String,
    extra: rt::Extra,
}
impl Price {
    /// With what is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
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
    Price;
    0 => id "id" required;
}
/// The parameters of `filter.applicability_scope`.
///
/// Contract: `#/paths/~1v1~1billing~1credit_balance_summary/get/parameters/3/schema/properties/applicability_scope`.
#[derive(Clone, Default)]
#[must_use]
pub struct Scope {
    price_type: Option<crate::billing::CreditGrantScopePriceType>,
    prices: Option<Vec<Price>>,
    extra: rt::Extra,
}
impl Scope {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Price type. Only `metered`.
    pub fn price_type(
        mut self,
        value: crate::billing::CreditGrantScopePriceType,
    ) -> Self {
        self.price_type = Some(value);
        self
    }
    /// Prices.
    pub fn prices(mut self, value: impl IntoIterator<Item = Price>) -> Self {
        self.prices = Some(value.into_iter().collect());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Scope;
    0 => price_type "price_type";
    1 => prices "prices";
}

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `shipping_cost`.
///
/// Contract: `#/paths/~1v1~1credit_notes/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/shipping_cost`.
#[derive(Clone)]
#[must_use]
pub struct ListShippingCost(rt::Params);
impl ListShippingCost {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Shipping rate. At most 5000 characters.
    pub fn shipping_rate(
        self,
        value: impl Into<rt::Id<crate::shipping_rates::ShippingRate>>,
    ) -> Self {
        Self(self.0.set::<rt::Id<crate::shipping_rates::ShippingRate>>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    ListShippingCost;
    "shipping_rate": Option<String>;
}

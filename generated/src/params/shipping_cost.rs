// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `shipping_cost`.
///
/// Contract: `#/paths/~1v1~1credit_notes/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/shipping_cost`.
#[derive(Clone, Default)]
#[must_use]
pub struct ListShippingCost {
    shipping_rate: Option<rt::Id<crate::shipping_rates::ShippingRate>>,
    extra: rt::Extra,
}
impl ListShippingCost {
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
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    ListShippingCost;
    0 => shipping_rate "shipping_rate";
}

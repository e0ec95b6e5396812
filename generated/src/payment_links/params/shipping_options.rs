// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::shipping_rates::ShippingRate;

/// The ways of shipping that customers can choose from, at most five.
///
/// The parameters of `shipping_options[]`.
///
/// Contract: `#/paths/~1v1~1payment_links/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/shipping_options/items`.
#[derive(Clone)]
#[must_use]
pub struct ShippingOption(rt::Params);

impl ShippingOption {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Id of the shipping rate to offer.
    pub fn shipping_rate<K>(
        self,
        value: impl rt::Maybe<rt::Id<ShippingRate>, K>,
    ) -> Self {
        Self(self.0.maybe::<rt::Id<ShippingRate>, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    ShippingOption;
    "shipping_rate": String;
}

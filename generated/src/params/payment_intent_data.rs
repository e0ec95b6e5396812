// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `payment_intent_data.shipping.address`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_intent_data/properties/shipping/properties/address`.
#[derive(Clone)]
#[must_use]
pub struct PaymentIntentDataShippingAddress(rt::Params);
impl PaymentIntentDataShippingAddress {
    /// With what is required.
    pub fn new(line1: impl Into<String>) -> Self {
        PaymentIntentDataShippingAddress(
            PaymentIntentDataShippingAddress::default().0.set::<String>(2, line1),
        )
    }
    /// City. At most 5000 characters.
    pub fn city(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }
    /// Country. At most 5000 characters.
    pub fn country(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }
    /// Line2. At most 5000 characters.
    pub fn line2(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value))
    }
    /// Postal code. At most 5000 characters.
    pub fn postal_code(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value))
    }
    /// State. At most 5000 characters.
    pub fn state(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(5, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    PaymentIntentDataShippingAddress;
    "city": Option<String>;
    "country": Option<String>;
    "line1" required sensitive: String;
    "line2" sensitive: Option<String>;
    "postal_code" sensitive: Option<String>;
    "state": Option<String>;
}

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `payment_intent_data.shipping.address`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_intent_data/properties/shipping/properties/address`.
#[derive(Clone, Default)]
#[must_use]
pub struct PaymentIntentDataShippingAddress {
    city: Option<String>,
    country: Option<String>,
    line1: String,
    line2: Option<String>,
    postal_code: Option<String>,
    state: Option<String>,
    extra: rt::Extra,
}
impl PaymentIntentDataShippingAddress {
    /// With what is required.
    pub fn new(line1: impl Into<String>) -> Self {
        Self {
            line1: line1.into(),
            ..Default::default()
        }
    }
    /// City. At most 5000 characters.
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }
    /// Country. At most 5000 characters.
    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }
    /// Line2. At most 5000 characters.
    pub fn line2(mut self, value: impl Into<String>) -> Self {
        self.line2 = Some(value.into());
        self
    }
    /// Postal code. At most 5000 characters.
    pub fn postal_code(mut self, value: impl Into<String>) -> Self {
        self.postal_code = Some(value.into());
        self
    }
    /// State. At most 5000 characters.
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    PaymentIntentDataShippingAddress;
    0 => city "city";
    1 => country "country";
    2 => line1 "line1" required sensitive;
    3 => line2 "line2" sensitive;
    4 => postal_code "postal_code" sensitive;
    5 => state "state";
}

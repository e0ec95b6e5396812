// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `payment_details`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_details`.
#[derive(Clone, Default)]
#[must_use]
pub struct PaymentDetails {
    customer_reference: rt::Clearable<String>,
    order_reference: rt::Clearable<String>,
    extra: rt::Extra,
}
impl PaymentDetails {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Customer reference. At most 5000 characters.
    pub fn customer_reference(mut self, value: impl Into<String>) -> Self {
        self.customer_reference = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `customer_reference`.
    pub fn clear_customer_reference(mut self) -> Self {
        self.customer_reference = rt::Clearable::Clear;
        self
    }
    /// Order reference. At most 5000 characters.
    pub fn order_reference(mut self, value: impl Into<String>) -> Self {
        self.order_reference = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `order_reference`.
    pub fn clear_order_reference(mut self) -> Self {
        self.order_reference = rt::Clearable::Clear;
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    PaymentDetails;
    0 => customer_reference "customer_reference";
    1 => order_reference "order_reference";
}

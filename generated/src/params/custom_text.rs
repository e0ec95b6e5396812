// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `custom_text.after_submit`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/custom_text/properties/after_submit/anyOf/0`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomMessage {
    message: String,
    extra: rt::Extra,
}
impl CustomMessage {
    /// With what is required.
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
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
    CustomMessage;
    0 => message "message" required;
}
/// The parameters of `custom_text`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/custom_text`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomText {
    after_submit: rt::Clearable<Box<CustomMessage>>,
    shipping_address: rt::Clearable<Box<CustomMessage>>,
    submit: rt::Clearable<Box<CustomMessage>>,
    terms_of_service_acceptance: rt::Clearable<Box<CustomMessage>>,
    extra: rt::Extra,
}
impl CustomText {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// After submit.
    pub fn after_submit(mut self, value: CustomMessage) -> Self {
        self.after_submit = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `after_submit`.
    pub fn clear_after_submit(mut self) -> Self {
        self.after_submit = rt::Clearable::Clear;
        self
    }
    /// Shipping address.
    pub fn shipping_address(mut self, value: CustomMessage) -> Self {
        self.shipping_address = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `shipping_address`.
    pub fn clear_shipping_address(mut self) -> Self {
        self.shipping_address = rt::Clearable::Clear;
        self
    }
    /// Submit.
    pub fn submit(mut self, value: CustomMessage) -> Self {
        self.submit = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `submit`.
    pub fn clear_submit(mut self) -> Self {
        self.submit = rt::Clearable::Clear;
        self
    }
    /// Terms of service acceptance.
    pub fn terms_of_service_acceptance(mut self, value: CustomMessage) -> Self {
        self.terms_of_service_acceptance = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `terms_of_service_acceptance`.
    pub fn clear_terms_of_service_acceptance(mut self) -> Self {
        self.terms_of_service_acceptance = rt::Clearable::Clear;
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    CustomText;
    0 => after_submit "after_submit";
    1 => shipping_address "shipping_address" sensitive;
    2 => submit "submit";
    3 => terms_of_service_acceptance "terms_of_service_acceptance";
}

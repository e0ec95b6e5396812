// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// What the payment is for, in the terms of its trade, such as an order number.
///
/// The parameters of `payment_details`.
///
/// Contract: `#/paths/~1v1~1payment_intents~1{intent}~1capture/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_details/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct CapturePaymentDetails(rt::Params);

impl CapturePaymentDetails {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// What you call the customer, sent to the card networks with card payments. They get the first 25 letters and digits, without spaces.
    pub fn customer_reference<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// Clears `customer_reference`.
    pub fn clear_customer_reference(self) -> Self {
        Self(self.0.clear(0))
    }

    /// Your own unique id of the order, which the rates of level 2 and 3 need. Card networks get the first 25 letters and digits. Klarna shows up to 255 letters to the customer.
    pub fn order_reference<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Clears `order_reference`.
    pub fn clear_order_reference(self) -> Self {
        Self(self.0.clear(1))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the payment is for, in the terms of its trade, such as an order number.
///
/// The parameters of `payment_details`.
///
/// Contract: `#/paths/~1v1~1payment_intents~1{intent}~1increment_authorization/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_details`.
#[derive(Clone)]
#[must_use]
pub struct IncrementAuthorizationPaymentDetails(rt::Params);

impl IncrementAuthorizationPaymentDetails {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// What you call the customer, sent to the card networks with card payments. They get the first 25 letters and digits, without spaces.
    pub fn customer_reference<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// Clears `customer_reference`.
    pub fn clear_customer_reference(self) -> Self {
        Self(self.0.clear(0))
    }

    /// Your own unique id of the order, which the rates of level 2 and 3 need. Card networks get the first 25 letters and digits. Klarna shows up to 255 letters to the customer.
    pub fn order_reference<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Clears `order_reference`.
    pub fn clear_order_reference(self) -> Self {
        Self(self.0.clear(1))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the payment is for, in the terms of its trade, such as an order number.
///
/// The parameters of `payment_details`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_details`.
#[derive(Clone)]
#[must_use]
pub struct PaymentDetails(rt::Params);

impl PaymentDetails {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// What you call the customer, sent to the card networks with card payments. They get the first 25 letters and digits, without spaces.
    pub fn customer_reference<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// Clears `customer_reference`.
    pub fn clear_customer_reference(self) -> Self {
        Self(self.0.clear(0))
    }

    /// Your own unique id of the order, which the rates of level 2 and 3 need. Card networks get the first 25 letters and digits. Klarna shows up to 255 letters to the customer.
    pub fn order_reference<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Clears `order_reference`.
    pub fn clear_order_reference(self) -> Self {
        Self(self.0.clear(1))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    CapturePaymentDetails;
    "customer_reference": rt::Clearable<String>;
    "order_reference": rt::Clearable<String>;
}

rt::params! {
    IncrementAuthorizationPaymentDetails;
    "customer_reference": rt::Clearable<String>;
    "order_reference": rt::Clearable<String>;
}

rt::params! {
    PaymentDetails;
    "customer_reference": rt::Clearable<String>;
    "order_reference": rt::Clearable<String>;
}

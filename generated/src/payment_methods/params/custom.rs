// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// A payment method that Stripe doesn't know, of a kind that you made in the Dashboard.
///
/// The parameters of `custom`.
///
/// Contract: `#/paths/~1v1~1payment_methods/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/custom`.
#[derive(Clone)]
#[must_use]
pub struct Custom(rt::Params);

impl Custom {
    /// With what is required.
    pub fn new(r#type: impl Into<String>) -> Self {
        Custom(Custom::default().0.set::<String>(0, r#type))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    Custom;
    "type" required: String;
}

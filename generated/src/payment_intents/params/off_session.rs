// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Whether the customer is away and can't authenticate, as when you charge a saved payment method.
///
/// What `off_session` can be.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/off_session`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum OffSession {
    /// True or false.
    Bool(bool),
    /// `one_off`: A single payment without the customer.
    OneOff,
    /// `recurring`: One of a series of payments without the customer.
    Recurring,
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl From<bool> for OffSession {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

rt::union! {
    OffSession;
    0 => Bool(boolean);
    1 => OneOff = text "one_off";
    2 => Recurring = text "recurring";
}

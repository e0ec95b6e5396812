// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// What the payment method will be used for: payments with the customer at hand (`on_session`), or also without (`off_session`, as it is if left out).
///
/// The values of `usage`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/usage`.
///
/// Feature: `setup_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Usage {
    /// `off_session`: To be charged without the customer too.
    OffSession,
    /// `on_session`: To be used when the customer is there.
    OnSession,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    Usage;
    0 => OffSession "off_session";
    1 => OnSession "on_session";
}

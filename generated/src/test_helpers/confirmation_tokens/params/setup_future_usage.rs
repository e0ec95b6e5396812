// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Whether the payment method is kept for later payments.
///
/// The values of `setup_future_usage`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1confirmation_tokens/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/setup_future_usage`.
///
/// Feature: `test_helpers`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SetupFutureUsage {
    /// `off_session`: Saved to be charged later without the customer: Stripe authenticates with that in mind, and later payments are declined less.
    OffSession,
    /// `on_session`: Saved to be used again while the customer is there.
    OnSession,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    SetupFutureUsage;
    0 => OffSession "off_session";
    1 => OnSession "on_session";
}

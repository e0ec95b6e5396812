// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `setup_future_usage`.
///
/// Contract: `#/components/schemas/payment_flows_private_payment_methods_kakao_pay_payment_method_options/properties/setup_future_usage`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SetupFutureUsage {
    /// `none`: Not saved by this payment, whatever is set for the payment as a whole.
    None,
    /// `off_session`: Saved to be charged later without the customer: Stripe authenticates with that in mind, and later payments are declined less.
    OffSession,
    /// `on_session`: Saved to be used again while the customer is there.
    OnSession,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    SetupFutureUsage;
    0 => None "none";
    1 => OffSession "off_session";
    2 => OnSession "on_session";
}

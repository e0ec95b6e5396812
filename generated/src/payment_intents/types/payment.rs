// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `capture_method`.
///
/// Contract: `#/components/schemas/payment_flows_private_payment_methods_kakao_pay_payment_method_options/properties/capture_method`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodOptionsCaptureMethod {
    /// `automatic_delayed`: Captured by Stripe after a delay, unless you do it before.
    AutomaticDelayed,
    /// `manual`: The money is held only: capture it before the authorization expires. Not every payment method can.
    Manual,
    /// `manual_preferred`: Held for a later capture where the card allows it, captured at once where it doesn't.
    ManualPreferred,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    PaymentMethodOptionsCaptureMethod;
    0 => AutomaticDelayed "automatic_delayed";
    1 => Manual "manual";
    2 => ManualPreferred "manual_preferred";
}

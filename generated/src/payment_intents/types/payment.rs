// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `capture_method`.
///
/// Contract: `#/components/schemas/payment_flows_private_payment_methods_kakao_pay_payment_method_options/properties/capture_method`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodOptionsCaptureMethod {
    /// `automatic_delayed`
    AutomaticDelayed,
    /// `manual`
    Manual,
    /// `manual_preferred`
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

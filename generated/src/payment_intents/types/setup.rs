// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `setup_future_usage`.
///
/// Contract: `#/components/schemas/payment_flows_private_payment_methods_kakao_pay_payment_method_options/properties/setup_future_usage`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SetupFutureUsage {
    /// `none`
    None,
    /// `off_session`
    OffSession,
    /// `on_session`
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

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The values of `setup_future_usage`.
///
/// Contract: `#/components/schemas/checkout_amazon_pay_payment_method_options/properties/setup_future_usage`.
#[derive(Clone)]
#[non_exhaustive]
pub enum OffSessionUsage {
    /// `none`
    None,
    /// `off_session`
    OffSession,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    OffSessionUsage;
    0 => None "none";
    1 => OffSession "off_session";
}

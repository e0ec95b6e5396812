// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The values of `address_line1_check`.
///
/// Contract: `#/components/schemas/insights_resources_payment_evaluation_rejected_card/properties/address_line1_check`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CheckResult {
    /// `fail`
    Fail,
    /// `pass`
    Pass,
    /// `unavailable`
    Unavailable,
    /// `unchecked`
    Unchecked,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    CheckResult;
    0 => Fail "fail";
    1 => Pass "pass";
    2 => Unavailable "unavailable";
    3 => Unchecked "unchecked";
}

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The values of `funding`.
///
/// Contract: `#/components/schemas/payment_method_naver_pay/properties/funding`.
#[derive(Clone)]
#[non_exhaustive]
pub enum NaverPayFunding {
    /// `card`
    Card,
    /// `points`
    Points,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    NaverPayFunding;
    0 => Card "card";
    1 => Points "points";
}

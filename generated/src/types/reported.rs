// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The values of `reported_by`.
///
/// Contract: `#/components/schemas/payment_attempt_record/properties/reported_by`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ReportedBy {
    /// `self`
    SelfValue,
    /// `stripe`
    Stripe,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    ReportedBy;
    0 => SelfValue "self";
    1 => Stripe "stripe";
}

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The values of `cancellation_reason`.
///
/// Contract: `#/paths/~1v1~1payment_intents~1{intent}~1cancel/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/cancellation_reason`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CancellationReason {
    /// `abandoned`
    Abandoned,
    /// `duplicate`
    Duplicate,
    /// `fraudulent`
    Fraudulent,
    /// `requested_by_customer`
    RequestedByCustomer,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    CancellationReason;
    0 => Abandoned "abandoned";
    1 => Duplicate "duplicate";
    2 => Fraudulent "fraudulent";
    3 => RequestedByCustomer "requested_by_customer";
}

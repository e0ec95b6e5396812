// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `payment_behavior`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_behavior`.
///
/// Feature: `customers`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentBehavior {
    /// `allow_incomplete`
    AllowIncomplete,
    /// `default_incomplete`
    DefaultIncomplete,
    /// `error_if_incomplete`
    ErrorIfIncomplete,
    /// `pending_if_incomplete`
    PendingIfIncomplete,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    PaymentBehavior;
    0 => AllowIncomplete "allow_incomplete";
    1 => DefaultIncomplete "default_incomplete";
    2 => ErrorIfIncomplete "error_if_incomplete";
    3 => PendingIfIncomplete "pending_if_incomplete";
}

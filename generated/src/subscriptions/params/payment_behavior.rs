// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `payment_behavior`.
///
/// Contract: `#/paths/~1v1~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_behavior`.
///
/// Feature: `subscriptions`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentBehavior {
    /// `allow_incomplete`: Done even if the payment fails: a new subscription is `incomplete`, a changed one `past_due`.
    AllowIncomplete,
    /// `default_incomplete`: The payment isn't attempted: a new subscription waits as `incomplete` until its first invoice is paid, with 3D Secure too.
    DefaultIncomplete,
    /// `error_if_incomplete`: If the payment fails, nothing is done and the request fails with status 402.
    ErrorIfIncomplete,
    /// `pending_if_incomplete`: If the payment fails, the change waits as [`pending_update`](crate::subscriptions::Subscription::pending_update) until it is paid or expires. Not every change can.
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

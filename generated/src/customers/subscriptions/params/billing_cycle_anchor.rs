// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// `now` starts a new billing period, `unchanged` keeps the one there is.
///
/// The values of `billing_cycle_anchor`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1subscriptions~1{subscription_exposed_id}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/billing_cycle_anchor`.
///
/// Feature: `customers`.
#[derive(Clone)]
#[non_exhaustive]
pub enum BillingCycleAnchor {
    /// `now`: A new billing period begins with the change, and is billed.
    Now,
    /// `unchanged`: The billing period goes on as it was.
    Unchanged,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    BillingCycleAnchor;
    0 => Now "now";
    1 => Unchanged "unchanged";
}

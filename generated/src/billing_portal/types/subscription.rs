// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Whether a subscription that the customer cancels ends at once or with its period.
///
/// The values of `mode`.
///
/// Contract: `#/components/schemas/portal_subscription_cancel/properties/mode`.
///
/// Feature: `billing_portal`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SubscriptionCancelMode {
    /// `at_period_end`: The customer keeps what is paid for until the period ends.
    AtPeriodEnd,
    /// `immediately`: The subscription ends at once.
    Immediately,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    SubscriptionCancelMode;
    0 => AtPeriodEnd "at_period_end";
    1 => Immediately "immediately";
}

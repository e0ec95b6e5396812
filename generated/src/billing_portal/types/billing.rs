// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Whether a change in the portal starts a new billing period (`now`) or keeps the old one (`unchanged`, as it is unless set).
///
/// The values of `billing_cycle_anchor`.
///
/// Contract: `#/components/schemas/portal_subscription_update/properties/billing_cycle_anchor`.
///
/// Feature: `billing_portal`.
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

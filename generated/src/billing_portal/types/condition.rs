// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Which change waits for the end of the period: a lower price of an item, or a shorter interval.
///
/// The values of `type`.
///
/// Contract: `#/components/schemas/portal_resource_schedule_update_at_period_end_condition/properties/type`.
///
/// Feature: `billing_portal`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ConditionType {
    /// `decreasing_item_amount`: The change makes an item cheaper: a downgrade.
    DecreasingItemAmount,
    /// `shortening_interval`: The change makes the interval shorter.
    ShorteningInterval,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    ConditionType;
    0 => DecreasingItemAmount "decreasing_item_amount";
    1 => ShorteningInterval "shortening_interval";
}

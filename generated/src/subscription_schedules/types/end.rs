// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `end_behavior`.
///
/// Contract: `#/components/schemas/subscription_schedule/properties/end_behavior`.
///
/// Feature: `subscription_schedules`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EndBehavior {
    /// `cancel`: The subscription ends with the schedule.
    Cancel,
    /// `none`: An old value. Set `cancel` or `release` in its place.
    None,
    /// `release`: The subscription goes on without the schedule, as the last phase left it.
    Release,
    /// `renew`: An old value, by which the phases began anew. Set `cancel` or `release` in its place.
    Renew,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `type`.
///
/// Contract: `#/components/schemas/subscription_schedules_resource_invoice_item_period_resource_period_end/properties/type`.
///
/// Feature: `subscription_schedules`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EndType {
    /// `min_item_period_end`: When the first period among the items ends.
    MinItemPeriodEnd,
    /// `phase_end`: When the phase ends.
    PhaseEnd,
    /// `timestamp`: At a given time.
    Timestamp,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    EndBehavior;
    0 => Cancel "cancel";
    1 => None "none";
    2 => Release "release";
    3 => Renew "renew";
}

rt::open_enum! {
    EndType;
    0 => MinItemPeriodEnd "min_item_period_end";
    1 => PhaseEnd "phase_end";
    2 => Timestamp "timestamp";
}

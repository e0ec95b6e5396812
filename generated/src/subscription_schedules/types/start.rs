// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `type`.
///
/// Contract: `#/components/schemas/subscription_schedules_resource_invoice_item_period_resource_period_start/properties/type`.
///
/// Feature: `subscription_schedules`.
#[derive(Clone)]
#[non_exhaustive]
pub enum StartType {
    /// `max_item_period_start`: When the latest-starting period among the items begins.
    MaxItemPeriodStart,
    /// `phase_start`: When the phase begins.
    PhaseStart,
    /// `timestamp`: At a given time.
    Timestamp,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    StartType;
    0 => MaxItemPeriodStart "max_item_period_start";
    1 => PhaseStart "phase_start";
    2 => Timestamp "timestamp";
}

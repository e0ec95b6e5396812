// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `interval`.
///
/// Contract: `#/components/schemas/balance_settings_resource_payout_schedule/properties/interval`.
///
/// Feature: `balance_settings`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ScheduleInterval {
    /// `daily`
    Daily,
    /// `manual`
    Manual,
    /// `monthly`
    Monthly,
    /// `weekly`
    Weekly,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    ScheduleInterval;
    0 => Daily "daily";
    1 => Manual "manual";
    2 => Monthly "monthly";
    3 => Weekly "weekly";
}

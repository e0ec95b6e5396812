// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// How often money is paid out.
///
/// The values of `interval`.
///
/// Contract: `#/components/schemas/balance_settings_resource_payout_schedule/properties/interval`.
///
/// Feature: `balance_settings`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ScheduleInterval {
    /// `daily`: What is available goes out every day.
    Daily,
    /// `manual`: Nothing goes out by itself: create payouts when you want them.
    Manual,
    /// `monthly`: What is available goes out on set days of the month.
    Monthly,
    /// `weekly`: What is available goes out on set days of the week.
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

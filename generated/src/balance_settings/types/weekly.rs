// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The days of the week that money is paid out on, if `interval` is `weekly`.
///
/// The values of `weekly_payout_days[]`.
///
/// Contract: `#/components/schemas/balance_settings_resource_payout_schedule/properties/weekly_payout_days/items`.
///
/// Feature: `balance_settings`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WeeklyPayoutDay {
    /// `friday`
    Friday,
    /// `monday`
    Monday,
    /// `thursday`
    Thursday,
    /// `tuesday`
    Tuesday,
    /// `wednesday`
    Wednesday,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    WeeklyPayoutDay;
    0 => Friday "friday";
    1 => Monday "monday";
    2 => Thursday "thursday";
    3 => Tuesday "tuesday";
    4 => Wednesday "wednesday";
}

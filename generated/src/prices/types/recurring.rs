// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// How often it bills, together with `interval_count`.
///
/// The values of `interval`.
///
/// Contract: `#/components/schemas/recurring/properties/interval`.
///
/// Feature: `prices`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RecurringInterval {
    /// `day`
    Day,
    /// `month`
    Month,
    /// `week`
    Week,
    /// `year`
    Year,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    RecurringInterval;
    0 => Day "day";
    1 => Month "month";
    2 => Week "week";
    3 => Year "year";
}

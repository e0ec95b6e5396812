// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// What `value` counts, such as days or business days.
///
/// The values of `unit`.
///
/// Contract: `#/components/schemas/shipping_rate_delivery_estimate_bound/properties/unit`.
///
/// Feature: `shipping_rates`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Unit {
    /// `business_day`: A day on which shops and carriers work.
    BusinessDay,
    /// `day`
    Day,
    /// `hour`
    Hour,
    /// `month`
    Month,
    /// `week`
    Week,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    Unit;
    0 => BusinessDay "business_day";
    1 => Day "day";
    2 => Hour "hour";
    3 => Month "month";
    4 => Week "week";
}

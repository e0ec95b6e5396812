// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `interval`.
///
/// Contract: `#/components/schemas/payment_method_options_card_mandate_options/properties/interval`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Interval {
    /// `day`
    Day,
    /// `month`
    Month,
    /// `sporadic`: At no fixed interval.
    Sporadic,
    /// `week`
    Week,
    /// `year`
    Year,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    Interval;
    0 => Day "day";
    1 => Month "month";
    2 => Sporadic "sporadic";
    3 => Week "week";
    4 => Year "year";
}

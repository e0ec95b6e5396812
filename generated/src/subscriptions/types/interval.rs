// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `interval`.
///
/// Contract: `#/components/schemas/subscription_pending_invoice_item_interval/properties/interval`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Interval {
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
    Interval;
    0 => Day "day";
    1 => Month "month";
    2 => Week "week";
    3 => Year "year";
}

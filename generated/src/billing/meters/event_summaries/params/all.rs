// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Sums up by the `hour` or by the `day`, rather than once over the whole time.
///
/// The values of `value_grouping_window`.
///
/// Contract: `#/paths/~1v1~1billing~1meters~1{id}~1event_summaries/get/parameters/8/schema`.
///
/// Feature: `billing`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ValueGroupingWindow {
    /// `day`: One summary per day, by UTC.
    Day,
    /// `hour`: One summary per hour.
    Hour,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    ValueGroupingWindow;
    0 => Day "day";
    1 => Hour "hour";
}

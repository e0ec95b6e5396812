// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// How many events become one number: counted, added up, or only the last.
///
/// The values of `formula`.
///
/// Contract: `#/components/schemas/billing_meter_resource_aggregation_settings/properties/formula`.
///
/// Feature: `billing`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DefaultAggregationFormula {
    /// `count`: How many events there were.
    Count,
    /// `last`: The value of the latest event.
    Last,
    /// `sum`: The values of all events together.
    Sum,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    DefaultAggregationFormula;
    0 => Count "count";
    1 => Last "last";
    2 => Sum "sum";
}

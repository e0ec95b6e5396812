// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// A report that can be run, such as `balance.summary.1`, with the span for which data is there and its usual columns. Some work with live data only.
///
/// The `reporting.report_type` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/reporting/report_types/object)
///
/// Contract: `#/components/schemas/reporting.report_type`.
///
/// Feature: `reporting`.
#[non_exhaustive]
pub struct ReportType {
    /// When the data end: a run can't reach further. In seconds since 1970.
    pub data_available_end: rt::Timestamp,
    /// When the data begin: a run can't start earlier. In seconds since 1970.
    pub data_available_start: rt::Timestamp,
    /// The columns of the report unless others are asked for. Null if they can't be chosen.
    pub default_columns: Option<Vec<String>>,
    /// The kind of report with its version: `balance.summary.1`.
    pub id: rt::Id<ReportType>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// What people call the report.
    pub name: String,
    /// When the report type last changed. In seconds since 1970.
    pub updated: rt::Timestamp,
    /// Which version of the report type it is. Another can take other parameters and have other columns.
    pub version: i64,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    ReportType;
    const "object" = Str("reporting.report_type");
    0 => data_available_end "data_available_end" required;
    1 => data_available_start "data_available_start" required;
    2 => default_columns = None "default_columns";
    3 => id "id" required;
    4 => livemode = false "livemode" required;
    5 => name "name" required;
    6 => updated "updated" required;
    7 => version = 0 "version" required;
}

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `reporting.report_type` object.
///
/// Contract: `#/components/schemas/reporting.report_type`.
///
/// Feature: `reporting`.
#[derive(Default)]
#[non_exhaustive]
pub struct ReportType {
    /// Data available end, in seconds since 1970.
    pub data_available_end: rt::Timestamp,
    /// Data available start, in seconds since 1970.
    pub data_available_start: rt::Timestamp,
    /// Default columns. May be null.
    pub default_columns: Option<Vec<String>>,
    /// Id. At most 5000 characters.
    pub id: rt::Id<ReportType>,
    /// Livemode.
    pub livemode: bool,
    /// Name. At most 5000 characters.
    pub name: String,
    /// Updated, in seconds since 1970.
    pub updated: rt::Timestamp,
    /// Version.
    pub version: i64,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    ReportType;
    const "object" = Str("reporting.report_type");
    0 => data_available_end "data_available_end" required;
    1 => data_available_start "data_available_start" required;
    2 => default_columns "default_columns";
    3 => id "id" required;
    4 => livemode "livemode" required;
    5 => name "name" required;
    6 => updated "updated" required;
    7 => version "version" required;
}

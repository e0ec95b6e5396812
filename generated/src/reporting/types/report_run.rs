// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::files::File;
use crate::rt;

/// The `reporting.report_run` object.
///
/// Contract: `#/components/schemas/reporting.report_run`.
///
/// Feature: `reporting`.
#[derive(Default)]
#[non_exhaustive]
pub struct ReportRun {
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Error. At most 5000 characters. May be null.
    pub error: Option<String>,
    /// Id. At most 5000 characters.
    pub id: rt::Id<ReportRun>,
    /// Livemode.
    pub livemode: bool,
    /// Parameters.
    pub parameters: ReportRunParameters,
    /// Report type. At most 5000 characters.
    pub report_type: String,
    /// Result. May be null.
    pub result: Option<Box<File>>,
    /// Status. At most 5000 characters.
    pub status: String,
    /// Succeeded at, in seconds since 1970. May be null.
    pub succeeded_at: Option<rt::Timestamp>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Financial reporting finance report run run parameters.
///
/// Contract: `#/components/schemas/financial_reporting_finance_report_run_run_parameters`.
///
/// Feature: `reporting`.
#[derive(Default)]
#[non_exhaustive]
pub struct ReportRunParameters {
    /// Columns.
    pub columns: Option<Vec<String>>,
    /// Connected account. At most 5000 characters.
    pub connected_account: Option<String>,
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub currency: Option<rt::Currency>,
    /// Interval end, in seconds since 1970.
    pub interval_end: Option<rt::Timestamp>,
    /// Interval start, in seconds since 1970.
    pub interval_start: Option<rt::Timestamp>,
    /// Payout. At most 5000 characters.
    pub payout: Option<String>,
    /// Reporting category. At most 5000 characters.
    pub reporting_category: Option<String>,
    /// Timezone. At most 5000 characters.
    pub timezone: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    ReportRun;
    const "object" = Str("reporting.report_run");
    0 => created "created" required;
    1 => error "error";
    2 => id "id" required;
    3 => livemode "livemode" required;
    4 => parameters "parameters" required;
    5 => report_type "report_type" required;
    6 => result "result";
    7 => status "status" required;
    8 => succeeded_at "succeeded_at";
}

rt::expandable! {
    crate::ExpandPath;
    ReportRun;
    result "result" => File;
}

rt::record! {
    ReportRunParameters;
    0 => columns "columns";
    1 => connected_account "connected_account";
    2 => currency "currency";
    3 => interval_end "interval_end";
    4 => interval_start "interval_start";
    5 => payout "payout";
    6 => reporting_category "reporting_category";
    7 => timezone "timezone";
}

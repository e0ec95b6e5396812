// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::files::File;
use crate::rt;

/// One production of a report for a time span and columns that you chose. It runs for a while. When it has succeeded, [`result`](Self::result) is the [file](crate::files::File) with the data.
///
/// The `reporting.report_run` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/reporting/report_runs/object)
///
/// Contract: `#/components/schemas/reporting.report_run`.
///
/// Feature: `reporting`.
#[non_exhaustive]
pub struct ReportRun {
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// Why the run failed, in words. Null unless the status is `failed`.
    pub error: Option<String>,
    /// Names this object in other calls.
    pub id: rt::Id<ReportRun>,
    /// Whether the report is about data of live mode, rather than test data.
    pub livemode: bool,
    /// What the report is about: time, account, currency, columns.
    pub parameters: ReportRunParameters,
    /// Which report it is, by its id: `balance.summary.1`.
    pub report_type: String,
    /// The file with the report. Null until the run has succeeded.
    pub result: Option<Box<File>>,
    /// `pending` until the run ends, then `succeeded` with a [`result`](Self::result), or rarely `failed` with an [`error`](Self::error).
    pub status: String,
    /// When the run ended well. Null before. In seconds since 1970.
    pub succeeded_at: Option<rt::Timestamp>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the report is about: time, account, currency, columns.
///
/// Contract: `#/components/schemas/financial_reporting_finance_report_run_run_parameters`.
///
/// Feature: `reporting`.
#[non_exhaustive]
pub struct ReportRunParameters {
    /// The columns that the report has, in this order. The type's default columns if left out.
    pub columns: Option<Vec<String>>,
    /// Id of the connected account that the report is about.
    pub connected_account: Option<String>,
    /// The currency that objects must be in to be in the report. A three-letter ISO 4217 code in lower case.
    pub currency: Option<rt::Currency>,
    /// When the time of the report ends: after [`interval_start`](Self::interval_start), and before the [`data_available_end`](crate::reporting::ReportType::data_available_end) of the report. In seconds since 1970.
    pub interval_end: Option<rt::Timestamp>,
    /// When the time of the report begins: after the [`data_available_start`](crate::reporting::ReportType::data_available_start) of the report, and before [`interval_end`](Self::interval_end). In seconds since 1970.
    pub interval_start: Option<rt::Timestamp>,
    /// Id of the [payout](crate::payouts::Payout) that the report is about.
    pub payout: Option<String>,
    /// Only transactions of this kind are in the report.
    pub reporting_category: Option<String>,
    /// The time zone of all times in the report, UTC unless set. It doesn't move [`interval_start`](Self::interval_start) and [`interval_end`](Self::interval_end).
    pub timezone: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    ReportRun;
    const "object" = Str("reporting.report_run");
    0 => created "created" required;
    1 => error = None "error";
    2 => id "id" required;
    3 => livemode = false "livemode" required;
    4 => parameters "parameters" required;
    5 => report_type "report_type" required;
    6 => result = None "result";
    7 => status "status" required;
    8 => succeeded_at = None "succeeded_at";
}

rt::expandable! {
    crate::ExpandPath;
    ReportRun;
    result "result" => File;
}

rt::record! {
    ReportRunParameters;
    0 => columns = None "columns";
    1 => connected_account = None "connected_account";
    2 => currency = None "currency";
    3 => interval_end = None "interval_end";
    4 => interval_start = None "interval_start";
    5 => payout = None "payout";
    6 => reporting_category = None "reporting_category";
    7 => timezone = None "timezone";
}

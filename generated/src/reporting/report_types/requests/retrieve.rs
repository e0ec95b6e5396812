// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::reporting::ReportType;
use crate::rt;

/// Fetches a type of report, with the span of time it has data for. Some types want a live key.
///
/// `GET /v1/reporting/report_types/{report_type}`
///
/// ```
/// use stripe_client::reporting;
///
/// let report_type = reporting::report_types::retrieve("report_type_123")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `report_type`, in the path: Id of the reporting report type.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`ReportType`](crate::reporting::ReportType).
///
/// [Stripe's reference](https://docs.stripe.com/api/reporting/report_types/retrieve)
///
/// Feature: `reporting`.
#[doc(alias = "GetReportingReportTypesReportType")]
#[doc(alias = "getreportingreporttypesreporttype")]
pub fn retrieve(report_type: impl Into<rt::Id<ReportType>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<ReportType>>(0, report_type),
        rt::RequestOptions::default(),
    )
}

/// The request of [`reporting.report_types.retrieve`](retrieve()).
///
/// `GET /v1/reporting/report_types/{report_type}` (`GetReportingReportTypesReportType`).
#[doc(alias = "GetReportingReportTypesReportType")]
#[doc(alias = "getreportingreporttypesreporttype")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }
}

impl rt::Retrieve for ReportType {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> ReportType;
    "GetReportingReportTypesReportType" Get "/v1/reporting/report_types/{report_type}" Query;
    "report_type" required path: String;
    "expand" query: Vec<String>;
}

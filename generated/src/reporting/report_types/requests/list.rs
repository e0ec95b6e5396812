// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::reporting::ReportType;
use crate::rt;

/// Lists all types of reports, in one page.
///
/// `GET /v1/reporting/report_types`
///
/// ```
/// use stripe_client::reporting;
///
/// let page = reporting::report_types::list().send(&client).await?;
/// ```
///
/// # Parameters
///
/// - [`expand`](List::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// A page of [`ReportType`](crate::reporting::ReportType).
///
/// [Stripe's reference](https://docs.stripe.com/api/reporting/report_types/list)
///
/// Feature: `reporting`.
#[doc(alias = "GetReportingReportTypes")]
#[doc(alias = "getreportingreporttypes")]
pub fn list() -> List {
    Default::default()
}

/// The request of [`reporting.report_types.list`](list()).
///
/// `GET /v1/reporting/report_types` (`GetReportingReportTypes`).
#[doc(alias = "GetReportingReportTypes")]
#[doc(alias = "getreportingreporttypes")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(0, value), self.1)
    }
}

rt::request! {
    List -> rt::List<ReportType>;
    "GetReportingReportTypes" Get "/v1/reporting/report_types" Query;
    "expand" query: Vec<String>;
}

rt::list! {
    List -> ReportType;
}

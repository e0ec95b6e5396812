// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::reporting::ReportRun;
use crate::rt;

/// Fetches a run of a report: whether it is done, and the file it made.
///
/// `GET /v1/reporting/report_runs/{report_run}`
///
/// ```
/// use stripe_client::reporting;
///
/// let report_run = reporting::report_runs::retrieve("frr_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `report_run`, in the path: Id of the reporting report run.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`ReportRun`](crate::reporting::ReportRun).
///
/// [Stripe's reference](https://docs.stripe.com/api/reporting/report_runs/retrieve)
///
/// Feature: `reporting`.
#[doc(alias = "GetReportingReportRunsReportRun")]
#[doc(alias = "getreportingreportrunsreportrun")]
pub fn retrieve(report_run: impl Into<rt::Id<ReportRun>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<ReportRun>>(0, report_run),
        rt::RequestOptions::default(),
    )
}

/// The request of [`reporting.report_runs.retrieve`](retrieve()).
///
/// `GET /v1/reporting/report_runs/{report_run}` (`GetReportingReportRunsReportRun`).
#[doc(alias = "GetReportingReportRunsReportRun")]
#[doc(alias = "getreportingreportrunsreportrun")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<ReportRun>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

impl rt::Retrieve for ReportRun {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> ReportRun;
    "GetReportingReportRunsReportRun" Get "/v1/reporting/report_runs/{report_run}" Query;
    "report_run" required path: String;
    "expand" query: Vec<String>;
}

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::reporting::ReportRun;
use crate::reporting::report_runs::params::Parameters;
use crate::rt;

/// Runs a report over the span of time you give. It takes minutes, and the result is a CSV file.
///
/// `POST /v1/reporting/report_runs`
///
/// ```
/// use stripe_client::reporting;
///
/// let report_run = reporting::report_runs::create("balance.summary.1")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `report_type`, in the body: Which report to make, by its id: `balance.summary.1`.
///
/// # Parameters
///
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`parameters`](Create::parameters()): What the report is about: time, account, currency, columns.
///
/// # Answer
///
/// [`ReportRun`](crate::reporting::ReportRun).
///
/// # Errors
///
/// The span goes beyond the data of the report's type, or the type wants a live key.
///
/// # What follows
///
/// [`reporting.report_run.succeeded`](crate::events::EventType::ReportingReportRunSucceeded) tells that [`result`](crate::reporting::ReportRun::result) is there.
///
/// [Stripe's reference](https://docs.stripe.com/api/reporting/report_runs/create)
///
/// Feature: `reporting`.
#[doc(alias = "PostReportingReportRuns")]
#[doc(alias = "postreportingreportruns")]
pub fn create(report_type: impl Into<String>) -> Create {
    Create(
        Create::default().0.set::<String>(0, report_type),
        rt::RequestOptions::default(),
    )
}

/// The request of [`reporting.report_runs.create`](create()).
///
/// `POST /v1/reporting/report_runs` (`PostReportingReportRuns`).
#[doc(alias = "PostReportingReportRuns")]
#[doc(alias = "postreportingreportruns")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// What the report is about: time, account, currency, columns. Each type of report has its own required ones.
    pub fn parameters<K>(self, value: impl rt::Maybe<Parameters, K>) -> Self {
        Self(self.0.maybe::<Parameters, K>(2, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<ReportRun>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> ReportRun;
    "PostReportingReportRuns" Post "/v1/reporting/report_runs" Form;
    "report_type" required: String;
    "expand": Vec<String>;
    "parameters": Parameters;
}

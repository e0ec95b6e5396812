// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve a Report Run.
///
/// `GET /v1/reporting/report_runs/{report_run}`
///
/// - `report_run`, in the path: Report run. At most 5000 characters.
///
/// Feature: `reporting`.
#[doc(alias = "GetReportingReportRunsReportRun")]
#[doc(alias = "getreportingreportrunsreportrun")]
pub fn retrieve(report_run: impl Into<rt::Id<crate::reporting::ReportRun>>) -> Retrieve {
    Retrieve {
        report_run: report_run.into(),
        ..Default::default()
    }
}
/// The request of [`reporting.report_runs.retrieve`](retrieve()).
///
/// `GET /v1/reporting/report_runs/{report_run}` (`GetReportingReportRunsReportRun`).
#[doc(alias = "GetReportingReportRunsReportRun")]
#[doc(alias = "getreportingreportrunsreportrun")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    report_run: rt::Id<crate::reporting::ReportRun>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::reporting::ReportRun>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Retrieve;
    0 => report_run "report_run" required path;
    1 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::reporting::ReportRun;
    "GetReportingReportRunsReportRun" Get "/v1/reporting/report_runs/{report_run}" Query;
}
impl rt::Retrieve for crate::reporting::ReportRun {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

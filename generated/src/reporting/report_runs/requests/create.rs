// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create a Report Run.
///
/// `POST /v1/reporting/report_runs`
///
/// - `report_type`, in the body: Report type.
///
/// Feature: `reporting`.
#[doc(alias = "PostReportingReportRuns")]
#[doc(alias = "postreportingreportruns")]
pub fn create(report_type: impl Into<String>) -> Create {
    Create {
        report_type: report_type.into(),
        ..Default::default()
    }
}
/// The request of [`reporting.report_runs.create`](create()).
///
/// `POST /v1/reporting/report_runs` (`PostReportingReportRuns`).
#[doc(alias = "PostReportingReportRuns")]
#[doc(alias = "postreportingreportruns")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    expand: Option<Vec<String>>,
    parameters: Option<Box<crate::reporting::report_runs::params::Parameters>>,
    report_type: String,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Parameters.
    pub fn parameters(
        mut self,
        value: crate::reporting::report_runs::params::Parameters,
    ) -> Self {
        self.parameters = Some(Box::new(value));
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
    Create;
    0 => expand "expand";
    1 => parameters "parameters";
    2 => report_type "report_type" required;
}
rt::request! {
    Create -> crate::reporting::ReportRun;
    "PostReportingReportRuns" Post "/v1/reporting/report_runs" Form;
}

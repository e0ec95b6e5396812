// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// List all Report Types.
///
/// `GET /v1/reporting/report_types`
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
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl List {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
}
rt::record! {
    List;
    0 => expand "expand" query;
}
rt::request! {
    List -> rt::List<crate::reporting::ReportType>;
    "GetReportingReportTypes" Get "/v1/reporting/report_types" Query;
}
rt::list! {
    List -> crate::reporting::ReportType;
}

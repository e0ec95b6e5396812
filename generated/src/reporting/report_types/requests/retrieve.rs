// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve a Report Type.
///
/// `GET /v1/reporting/report_types/{report_type}`
///
/// - `report_type`, in the path: Report type.
///
/// Feature: `reporting`.
#[doc(alias = "GetReportingReportTypesReportType")]
#[doc(alias = "getreportingreporttypesreporttype")]
pub fn retrieve(
    report_type: impl Into<rt::Id<crate::reporting::ReportType>>,
) -> Retrieve {
    Retrieve {
        report_type: report_type.into(),
        ..Default::default()
    }
}
/// The request of [`reporting.report_types.retrieve`](retrieve()).
///
/// `GET /v1/reporting/report_types/{report_type}` (`GetReportingReportTypesReportType`).
#[doc(alias = "GetReportingReportTypesReportType")]
#[doc(alias = "getreportingreporttypesreporttype")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    report_type: rt::Id<crate::reporting::ReportType>,
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
}
rt::record! {
    Retrieve;
    0 => report_type "report_type" required path;
    1 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::reporting::ReportType;
    "GetReportingReportTypesReportType" Get "/v1/reporting/report_types/{report_type}" Query;
}
impl rt::Retrieve for crate::reporting::ReportType {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

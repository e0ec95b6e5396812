// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve a VerificationReport.
///
/// `GET /v1/identity/verification_reports/{report}`
///
/// - `report`, in the path: Report. At most 5000 characters.
///
/// Feature: `identity`.
#[doc(alias = "GetIdentityVerificationReportsReport")]
#[doc(alias = "getidentityverificationreportsreport")]
pub fn retrieve(
    report: impl Into<rt::Id<crate::identity::VerificationReport>>,
) -> Retrieve {
    Retrieve {
        report: report.into(),
        ..Default::default()
    }
}
/// The request of [`identity.verification_reports.retrieve`](retrieve()).
///
/// `GET /v1/identity/verification_reports/{report}` (`GetIdentityVerificationReportsReport`).
#[doc(alias = "GetIdentityVerificationReportsReport")]
#[doc(alias = "getidentityverificationreportsreport")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    report: rt::Id<crate::identity::VerificationReport>,
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
            crate::ExpandPath<crate::identity::VerificationReport>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Retrieve;
    0 => report "report" required path;
    1 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::identity::VerificationReport;
    "GetIdentityVerificationReportsReport" Get "/v1/identity/verification_reports/{report}" Query;
}
impl rt::Retrieve for crate::identity::VerificationReport {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

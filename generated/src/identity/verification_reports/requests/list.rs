// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// List VerificationReports.
///
/// `GET /v1/identity/verification_reports`
///
/// Feature: `identity`.
#[doc(alias = "GetIdentityVerificationReports")]
#[doc(alias = "getidentityverificationreports")]
pub fn list() -> List {
    Default::default()
}
/// The request of [`identity.verification_reports.list`](list()).
///
/// `GET /v1/identity/verification_reports` (`GetIdentityVerificationReports`).
#[doc(alias = "GetIdentityVerificationReports")]
#[doc(alias = "getidentityverificationreports")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    client_reference_id: Option<String>,
    created: Option<crate::identity::verification_reports::params::Created>,
    ending_before: Option<String>,
    expand: Option<Vec<String>>,
    limit: Option<i64>,
    starting_after: Option<String>,
    r#type: Option<crate::identity::params::Type>,
    verification_session: Option<String>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl List {
    /// Client reference id. At most 5000 characters.
    pub fn client_reference_id(mut self, value: impl Into<String>) -> Self {
        self.client_reference_id = Some(value.into());
        self
    }
    /// Created.
    pub fn created(
        mut self,
        value: impl Into<crate::identity::verification_reports::params::Created>,
    ) -> Self {
        self.created = Some(value.into());
        self
    }
    /// Ending before. At most 5000 characters.
    pub fn ending_before(mut self, value: impl Into<String>) -> Self {
        self.ending_before = Some(value.into());
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Limit.
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Starting after. At most 5000 characters.
    pub fn starting_after(mut self, value: impl Into<String>) -> Self {
        self.starting_after = Some(value.into());
        self
    }
    /// Type. `document` or `id_number`.
    pub fn r#type(mut self, value: crate::identity::params::Type) -> Self {
        self.r#type = Some(value);
        self
    }
    /// Verification session. At most 5000 characters.
    pub fn verification_session(mut self, value: impl Into<String>) -> Self {
        self.verification_session = Some(value.into());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<rt::List<crate::identity::VerificationReport>>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    List;
    0 => client_reference_id "client_reference_id" query;
    1 => created "created" query;
    2 => ending_before "ending_before" query;
    3 => expand "expand" query;
    4 => limit "limit" query;
    5 => starting_after "starting_after" query;
    6 => r#type "type" query;
    7 => verification_session "verification_session" query;
}
rt::request! {
    List -> rt::List<crate::identity::VerificationReport>;
    "GetIdentityVerificationReports" Get "/v1/identity/verification_reports" Query;
}
rt::list! {
    List -> crate::identity::VerificationReport;
}

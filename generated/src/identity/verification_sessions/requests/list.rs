// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// List VerificationSessions.
///
/// `GET /v1/identity/verification_sessions`
///
/// Feature: `identity`.
#[doc(alias = "GetIdentityVerificationSessions")]
#[doc(alias = "getidentityverificationsessions")]
pub fn list() -> List {
    Default::default()
}
/// The request of [`identity.verification_sessions.list`](list()).
///
/// `GET /v1/identity/verification_sessions` (`GetIdentityVerificationSessions`).
#[doc(alias = "GetIdentityVerificationSessions")]
#[doc(alias = "getidentityverificationsessions")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    client_reference_id: Option<String>,
    created: Option<crate::identity::verification_sessions::params::Created>,
    ending_before: Option<String>,
    expand: Option<Vec<String>>,
    limit: Option<i64>,
    related_customer: Option<String>,
    related_customer_account: Option<String>,
    starting_after: Option<String>,
    status: Option<crate::identity::VerificationSessionStatus>,
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
        value: impl Into<crate::identity::verification_sessions::params::Created>,
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
    /// Related customer. At most 5000 characters.
    pub fn related_customer(mut self, value: impl Into<String>) -> Self {
        self.related_customer = Some(value.into());
        self
    }
    /// Related customer account. At most 5000 characters.
    pub fn related_customer_account(mut self, value: impl Into<String>) -> Self {
        self.related_customer_account = Some(value.into());
        self
    }
    /// Starting after. At most 5000 characters.
    pub fn starting_after(mut self, value: impl Into<String>) -> Self {
        self.starting_after = Some(value.into());
        self
    }
    /// Status. `canceled`, `processing`, `requires_input` or `verified`.
    pub fn status(mut self, value: crate::identity::VerificationSessionStatus) -> Self {
        self.status = Some(value);
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<rt::List<crate::identity::VerificationSession>>,
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
    5 => related_customer "related_customer" query;
    6 => related_customer_account "related_customer_account" query;
    7 => starting_after "starting_after" query;
    8 => status "status" query;
}
rt::request! {
    List -> rt::List<crate::identity::VerificationSession>;
    "GetIdentityVerificationSessions" Get "/v1/identity/verification_sessions" Query;
}
rt::list! {
    List -> crate::identity::VerificationSession;
}

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::identity::VerificationSession;
use crate::identity::VerificationSessionStatus;
use crate::params::TimeFilter;
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
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    /// Client reference id. At most 5000 characters.
    pub fn client_reference_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value), self.1)
    }

    /// Created.
    pub fn created(self, value: impl Into<TimeFilter>) -> Self {
        Self(self.0.set::<TimeFilter>(1, value), self.1)
    }

    /// Ending before. At most 5000 characters.
    pub fn ending_before(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(3, value), self.1)
    }

    /// Limit.
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.set::<i64>(4, value), self.1)
    }

    /// Related customer. At most 5000 characters.
    pub fn related_customer(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(5, value), self.1)
    }

    /// Related customer account. At most 5000 characters.
    pub fn related_customer_account(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(6, value), self.1)
    }

    /// Starting after. At most 5000 characters.
    pub fn starting_after(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(7, value), self.1)
    }

    /// Status. `canceled`, `processing`, `requires_input` or `verified`.
    pub fn status(self, value: VerificationSessionStatus) -> Self {
        Self(self.0.set::<VerificationSessionStatus>(8, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(
            crate::ExpandPath<rt::List<VerificationSession>>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(3, path(Default::default())), self.1)
    }
}

rt::request! {
    List -> rt::List<VerificationSession>;
    "GetIdentityVerificationSessions" Get "/v1/identity/verification_sessions" Query;
    "client_reference_id" query: String;
    "created" query: TimeFilter;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "limit" query: i64;
    "related_customer" query: String;
    "related_customer_account" query: String;
    "starting_after" query: String;
    "status" query: VerificationSessionStatus;
}

rt::list! {
    List -> VerificationSession;
}

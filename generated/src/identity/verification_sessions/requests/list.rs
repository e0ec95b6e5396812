// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::identity::VerificationSession;
use crate::identity::VerificationSessionStatus;
use crate::params::TimeFilter;
use crate::rt;

/// Lists identity checks, filtered by status, customer or your own reference.
///
/// `GET /v1/identity/verification_sessions`
///
/// ```
/// use stripe_client::identity;
///
/// let page = identity::verification_sessions::list()
///     .status(identity::VerificationSessionStatus::Canceled)
///     .limit(10)
///     .send(&client)
///     .await?;
/// ```
///
/// # Parameters
///
/// - [`client_reference_id`](List::client_reference_id()): Only those with this name of yours for the person.
/// - [`created`](List::created()): Only those made at this time, or between these bounds.
/// - [`ending_before`](List::ending_before()): Id of the first object of the page after: the page ends before it.
/// - [`expand`](List::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`limit`](List::limit()): How many objects a page holds, from 1 to 100, and 10 if left out.
/// - [`related_customer`](List::related_customer()): Only those of this customer.
/// - [`related_customer_account`](List::related_customer_account()): Only those of the customer that this v2 account stands for.
/// - [`starting_after`](List::starting_after()): Id of the last object of the page before: the page begins behind it.
/// - [`status`](List::status()): Only those with this status.
///
/// # Answer
///
/// A page of [`VerificationSession`](crate::identity::VerificationSession).
///
/// [Stripe's reference](https://docs.stripe.com/api/identity/verification_sessions/list)
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
    /// Only those with this name of yours for the person.
    pub fn client_reference_id<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value), self.1)
    }

    /// Only those made at this time, or between these bounds.
    pub fn created<K>(self, value: impl rt::Maybe<TimeFilter, K>) -> Self {
        Self(self.0.maybe::<TimeFilter, K>(1, value), self.1)
    }

    /// Id of the first object of the page after: the page ends before it.
    pub fn ending_before<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(3, value), self.1)
    }

    /// How many objects a page holds, from 1 to 100, and 10 if left out.
    pub fn limit(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(4, value), self.1)
    }

    /// Only those of this customer.
    pub fn related_customer<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value), self.1)
    }

    /// Only those of the customer that this v2 account stands for.
    pub fn related_customer_account<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(6, value), self.1)
    }

    /// Id of the last object of the page before: the page begins behind it.
    pub fn starting_after<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(7, value), self.1)
    }

    /// Only those with this status. `canceled`, `processing`, `requires_input` or `verified`.
    pub fn status<K>(self, value: impl rt::Maybe<VerificationSessionStatus, K>) -> Self {
        Self(self.0.maybe::<VerificationSessionStatus, K>(8, value), self.1)
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

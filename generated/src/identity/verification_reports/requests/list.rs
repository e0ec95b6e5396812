// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::identity::VerificationReport;
use crate::identity::VerificationReportType;
use crate::params::TimeFilter;
use crate::rt;

/// Lists results of identity checks, filtered by session, type or your own reference.
///
/// `GET /v1/identity/verification_reports`
///
/// ```
/// use stripe_client::identity;
///
/// let page = identity::verification_reports::list()
///     .r#type(identity::VerificationReportType::Document)
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
/// - [`starting_after`](List::starting_after()): Id of the last object of the page before: the page begins behind it.
/// - [`type`](List::type()): Only reports on a `document`, or on an `id_number`.
/// - [`verification_session`](List::verification_session()): Only those of this verification session.
///
/// # Answer
///
/// A page of [`VerificationReport`](crate::identity::VerificationReport).
///
/// [Stripe's reference](https://docs.stripe.com/api/identity/verification_reports/list)
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

    /// Id of the last object of the page before: the page begins behind it.
    pub fn starting_after<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value), self.1)
    }

    /// Only reports on a `document`, or on an `id_number`.
    pub fn r#type<K>(self, value: impl rt::Maybe<VerificationReportType, K>) -> Self {
        Self(self.0.maybe::<VerificationReportType, K>(6, value), self.1)
    }

    /// Only those of this verification session.
    pub fn verification_session<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(7, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(
            crate::ExpandPath<rt::List<VerificationReport>>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(3, path(Default::default())), self.1)
    }
}

rt::request! {
    List -> rt::List<VerificationReport>;
    "GetIdentityVerificationReports" Get "/v1/identity/verification_reports" Query;
    "client_reference_id" query: String;
    "created" query: TimeFilter;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "limit" query: i64;
    "starting_after" query: String;
    "type" query: VerificationReportType;
    "verification_session" query: String;
}

rt::list! {
    List -> VerificationReport;
}

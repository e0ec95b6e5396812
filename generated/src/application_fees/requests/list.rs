// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::application_fees::ApplicationFee;
use crate::charges::Charge;
use crate::params::TimeFilter;
use crate::rt;

/// Lists the fees that your platform took from charges of connected accounts, the newest first.
///
/// `GET /v1/application_fees`
///
/// ```
/// use stripe_client::application_fees;
///
/// let page = application_fees::list().charge("ch_123").limit(10).send(&client).await?;
/// ```
///
/// # Parameters
///
/// - [`charge`](List::charge()): Only those of this charge.
/// - [`created`](List::created()): Only those made at this time, or between these bounds.
/// - [`ending_before`](List::ending_before()): Id of the first object of the page after: the page ends before it.
/// - [`expand`](List::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`limit`](List::limit()): How many objects a page holds, from 1 to 100, and 10 if left out.
/// - [`starting_after`](List::starting_after()): Id of the last object of the page before: the page begins behind it.
///
/// # Answer
///
/// A page of [`ApplicationFee`](crate::application_fees::ApplicationFee).
///
/// [Stripe's reference](https://docs.stripe.com/api/application_fees/list)
///
/// Feature: `application_fees`.
#[doc(alias = "GetApplicationFees")]
#[doc(alias = "getapplicationfees")]
pub fn list() -> List {
    Default::default()
}

/// The request of [`application_fees.list`](list()).
///
/// `GET /v1/application_fees` (`GetApplicationFees`).
#[doc(alias = "GetApplicationFees")]
#[doc(alias = "getapplicationfees")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    /// Only those of this charge.
    pub fn charge<K>(self, value: impl rt::Maybe<rt::Id<Charge>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Charge>, K>(0, value), self.1)
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

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<rt::List<ApplicationFee>>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(3, path(Default::default())), self.1)
    }
}

rt::request! {
    List -> rt::List<ApplicationFee>;
    "GetApplicationFees" Get "/v1/application_fees" Query;
    "charge" query: String;
    "created" query: TimeFilter;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "limit" query: i64;
    "starting_after" query: String;
}

rt::list! {
    List -> ApplicationFee;
}

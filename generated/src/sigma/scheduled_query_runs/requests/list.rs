// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::sigma::ScheduledQueryRun;

/// Lists runs of the queries that are scheduled in Sigma.
///
/// `GET /v1/sigma/scheduled_query_runs`
///
/// ```
/// use stripe_client::sigma;
///
/// let page = sigma::scheduled_query_runs::list().limit(10).send(&client).await?;
/// ```
///
/// # Parameters
///
/// - [`ending_before`](List::ending_before()): Id of the first object of the page after: the page ends before it.
/// - [`expand`](List::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`limit`](List::limit()): How many objects a page holds, from 1 to 100, and 10 if left out.
/// - [`starting_after`](List::starting_after()): Id of the last object of the page before: the page begins behind it.
///
/// # Answer
///
/// A page of [`ScheduledQueryRun`](crate::sigma::ScheduledQueryRun).
///
/// [Stripe's reference](https://docs.stripe.com/api/sigma/scheduled_query_runs/list)
///
/// Feature: `sigma`.
#[doc(alias = "GetSigmaScheduledQueryRuns")]
#[doc(alias = "getsigmascheduledqueryruns")]
pub fn list() -> List {
    Default::default()
}

/// The request of [`sigma.scheduled_query_runs.list`](list()).
///
/// `GET /v1/sigma/scheduled_query_runs` (`GetSigmaScheduledQueryRuns`).
#[doc(alias = "GetSigmaScheduledQueryRuns")]
#[doc(alias = "getsigmascheduledqueryruns")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    /// Id of the first object of the page after: the page ends before it.
    pub fn ending_before<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// How many objects a page holds, from 1 to 100, and 10 if left out.
    pub fn limit(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(2, value), self.1)
    }

    /// Id of the last object of the page before: the page begins behind it.
    pub fn starting_after<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(
            crate::ExpandPath<rt::List<ScheduledQueryRun>>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

rt::request! {
    List -> rt::List<ScheduledQueryRun>;
    "GetSigmaScheduledQueryRuns" Get "/v1/sigma/scheduled_query_runs" Query;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "limit" query: i64;
    "starting_after" query: String;
}

rt::list! {
    List -> ScheduledQueryRun;
}

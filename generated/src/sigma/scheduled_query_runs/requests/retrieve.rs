// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::sigma::ScheduledQueryRun;

/// Fetches a run of a scheduled query, with the file it made.
///
/// `GET /v1/sigma/scheduled_query_runs/{scheduled_query_run}`
///
/// ```
/// use stripe_client::sigma;
///
/// let scheduled_query_run = sigma::scheduled_query_runs::retrieve("sqr_123")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `scheduled_query_run`, in the path: Id of the scheduled query run.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`ScheduledQueryRun`](crate::sigma::ScheduledQueryRun).
///
/// [Stripe's reference](https://docs.stripe.com/api/sigma/scheduled_query_runs/retrieve)
///
/// Feature: `sigma`.
#[doc(alias = "GetSigmaScheduledQueryRunsScheduledQueryRun")]
#[doc(alias = "getsigmascheduledqueryrunsscheduledqueryrun")]
pub fn retrieve(scheduled_query_run: impl Into<rt::Id<ScheduledQueryRun>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<ScheduledQueryRun>>(0, scheduled_query_run),
        rt::RequestOptions::default(),
    )
}

/// The request of [`sigma.scheduled_query_runs.retrieve`](retrieve()).
///
/// `GET /v1/sigma/scheduled_query_runs/{scheduled_query_run}` (`GetSigmaScheduledQueryRunsScheduledQueryRun`).
#[doc(alias = "GetSigmaScheduledQueryRunsScheduledQueryRun")]
#[doc(alias = "getsigmascheduledqueryrunsscheduledqueryrun")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<ScheduledQueryRun>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

impl rt::Retrieve for ScheduledQueryRun {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> ScheduledQueryRun;
    "GetSigmaScheduledQueryRunsScheduledQueryRun" Get "/v1/sigma/scheduled_query_runs/{scheduled_query_run}" Query;
    "scheduled_query_run" required path: String;
    "expand" query: Vec<String>;
}

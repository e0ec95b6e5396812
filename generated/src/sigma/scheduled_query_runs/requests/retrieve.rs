// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::sigma::ScheduledQueryRun;

/// Retrieve a scheduled query run.
///
/// `GET /v1/sigma/scheduled_query_runs/{scheduled_query_run}`
///
/// - `scheduled_query_run`, in the path: Scheduled query run. At most 5000 characters.
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
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(1, value), self.1)
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

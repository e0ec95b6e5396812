// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve a scheduled query run.
///
/// `GET /v1/sigma/scheduled_query_runs/{scheduled_query_run}`
///
/// - `scheduled_query_run`, in the path: Scheduled query run. At most 5000 characters.
///
/// Feature: `sigma`.
#[doc(alias = "GetSigmaScheduledQueryRunsScheduledQueryRun")]
#[doc(alias = "getsigmascheduledqueryrunsscheduledqueryrun")]
pub fn retrieve(
    scheduled_query_run: impl Into<rt::Id<crate::sigma::ScheduledQueryRun>>,
) -> Retrieve {
    Retrieve {
        scheduled_query_run: scheduled_query_run.into(),
        ..Default::default()
    }
}
/// The request of [`sigma.scheduled_query_runs.retrieve`](retrieve()).
///
/// `GET /v1/sigma/scheduled_query_runs/{scheduled_query_run}` (`GetSigmaScheduledQueryRunsScheduledQueryRun`).
#[doc(alias = "GetSigmaScheduledQueryRunsScheduledQueryRun")]
#[doc(alias = "getsigmascheduledqueryrunsscheduledqueryrun")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    scheduled_query_run: rt::Id<crate::sigma::ScheduledQueryRun>,
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
            crate::ExpandPath<crate::sigma::ScheduledQueryRun>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Retrieve;
    0 => scheduled_query_run "scheduled_query_run" required path;
    1 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::sigma::ScheduledQueryRun;
    "GetSigmaScheduledQueryRunsScheduledQueryRun" Get "/v1/sigma/scheduled_query_runs/{scheduled_query_run}" Query;
}
impl rt::Retrieve for crate::sigma::ScheduledQueryRun {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

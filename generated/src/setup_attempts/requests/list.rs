// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// List all SetupAttempts.
///
/// `GET /v1/setup_attempts`
///
/// - `setup_intent`, in the query: Setup intent. At most 5000 characters.
///
/// Feature: `setup_attempts`.
#[doc(alias = "GetSetupAttempts")]
#[doc(alias = "getsetupattempts")]
pub fn list(setup_intent: impl Into<rt::Id<crate::setup_intents::SetupIntent>>) -> List {
    List {
        setup_intent: setup_intent.into(),
        ..Default::default()
    }
}
/// The request of [`setup_attempts.list`](list()).
///
/// `GET /v1/setup_attempts` (`GetSetupAttempts`).
#[doc(alias = "GetSetupAttempts")]
#[doc(alias = "getsetupattempts")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    created: Option<crate::setup_attempts::params::Created>,
    ending_before: Option<String>,
    expand: Option<Vec<String>>,
    limit: Option<i64>,
    setup_intent: rt::Id<crate::setup_intents::SetupIntent>,
    starting_after: Option<String>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl List {
    /// Created.
    pub fn created(
        mut self,
        value: impl Into<crate::setup_attempts::params::Created>,
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
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<rt::List<crate::setup_attempts::SetupAttempt>>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    List;
    0 => created "created" query;
    1 => ending_before "ending_before" query;
    2 => expand "expand" query;
    3 => limit "limit" query;
    4 => setup_intent "setup_intent" required query;
    5 => starting_after "starting_after" query;
}
rt::request! {
    List -> rt::List<crate::setup_attempts::SetupAttempt>;
    "GetSetupAttempts" Get "/v1/setup_attempts" Query;
}
rt::list! {
    List -> crate::setup_attempts::SetupAttempt;
}

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// List.
///
/// `GET /v1/sources/{source}/source_transactions`
///
/// - `source`, in the path: Source. At most 5000 characters.
///
/// Feature: `sources`.
#[doc(alias = "GetSourcesSourceSourceTransactions")]
#[doc(alias = "getsourcessourcesourcetransactions")]
pub fn list(source: impl Into<rt::Id<crate::sources::Source>>) -> List {
    List {
        source: source.into(),
        ..Default::default()
    }
}
/// The request of [`sources.transactions.list`](list()).
///
/// `GET /v1/sources/{source}/source_transactions` (`GetSourcesSourceSourceTransactions`).
#[doc(alias = "GetSourcesSourceSourceTransactions")]
#[doc(alias = "getsourcessourcesourcetransactions")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    source: rt::Id<crate::sources::Source>,
    ending_before: Option<String>,
    expand: Option<Vec<String>>,
    limit: Option<i64>,
    starting_after: Option<String>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl List {
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
            crate::ExpandPath<rt::List<crate::sources::SourceTransaction>>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    List;
    0 => source "source" required path;
    1 => ending_before "ending_before" query;
    2 => expand "expand" query;
    3 => limit "limit" query;
    4 => starting_after "starting_after" query;
}
rt::request! {
    List -> rt::List<crate::sources::SourceTransaction>;
    "GetSourcesSourceSourceTransactions" Get "/v1/sources/{source}/source_transactions" Query;
}
rt::list! {
    List -> crate::sources::SourceTransaction;
}

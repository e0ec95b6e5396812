// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Search charges.
///
/// `GET /v1/charges/search`
///
/// - `query`, in the query: Query. At most 5000 characters.
///
/// Feature: `charges`.
#[doc(alias = "GetChargesSearch")]
#[doc(alias = "getchargessearch")]
pub fn search(query: impl Into<String>) -> Search {
    Search {
        query: query.into(),
        ..Default::default()
    }
}
/// The request of [`charges.search`](search()).
///
/// `GET /v1/charges/search` (`GetChargesSearch`).
#[doc(alias = "GetChargesSearch")]
#[doc(alias = "getchargessearch")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Search {
    expand: Option<Vec<String>>,
    limit: Option<i64>,
    page: Option<String>,
    query: String,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Search {
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
    /// Page. At most 5000 characters.
    pub fn page(mut self, value: impl Into<String>) -> Self {
        self.page = Some(value.into());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<rt::List<crate::charges::Charge>>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Search;
    0 => expand "expand" query;
    1 => limit "limit" query;
    2 => page "page" query;
    3 => query "query" required query;
}
rt::request! {
    Search -> rt::SearchResult<crate::charges::Charge>;
    "GetChargesSearch" Get "/v1/charges/search" Query;
}
rt::list! {
    Search -> crate::charges::Charge;
}

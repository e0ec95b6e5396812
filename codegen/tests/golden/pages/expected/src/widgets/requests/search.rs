// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Search.
///
/// `GET /v1/widgets/search`
///
/// - `query`, in the query: Query.
///
/// Feature: `widgets`.
#[doc(alias = "GetWidgetsSearch")]
#[doc(alias = "getwidgetssearch")]
pub fn search(query: impl Into<String>) -> Search {
    Search {
        query: query.into(),
        ..Default::default()
    }
}
/// The request of [`widgets.search`](search()).
///
/// `GET /v1/widgets/search` (`GetWidgetsSearch`).
#[doc(alias = "GetWidgetsSearch")]
#[doc(alias = "getwidgetssearch")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Search {
    query: String,
    page: Option<String>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Search {
    /// Page.
    pub fn page(mut self, value: impl Into<String>) -> Self {
        self.page = Some(value.into());
        self
    }
}
rt::record! {
    Search;
    0 => query "query" required query;
    1 => page "page" query;
}
rt::request! {
    Search -> rt::SearchResult<crate::widgets::Widget>;
    "GetWidgetsSearch" Get "/v1/widgets/search" Query;
}
rt::list! {
    Search -> crate::widgets::Widget;
}

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::widgets::Widget;

/// Search.
///
/// `GET /v1/widgets/search`
///
/// ```
/// use stripe_client::widgets;
///
/// let page = widgets::search("created>1700000000").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `query`, in the query
///
/// # Parameters
///
/// - [`page`](Search::page())
///
/// # Answer
///
/// A page of [`Widget`](crate::widgets::Widget).
///
/// [Stripe's reference](https://docs.stripe.com/api/widgets/search)
///
/// Feature: `widgets`.
#[doc(alias = "GetWidgetsSearch")]
#[doc(alias = "getwidgetssearch")]
pub fn search(query: impl Into<String>) -> Search {
    Search(Search::default().0.set::<String>(0, query), rt::RequestOptions::default())
}

/// The request of [`widgets.search`](search()).
///
/// `GET /v1/widgets/search` (`GetWidgetsSearch`).
#[doc(alias = "GetWidgetsSearch")]
#[doc(alias = "getwidgetssearch")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Search(rt::Params, rt::RequestOptions);

impl Search {
    pub fn page<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value), self.1)
    }
}

rt::request! {
    Search -> rt::SearchResult<Widget>;
    "GetWidgetsSearch" Get "/v1/widgets/search" Query;
    "query" required query: String;
    "page" query: String;
}

rt::list! {
    Search -> Widget;
}

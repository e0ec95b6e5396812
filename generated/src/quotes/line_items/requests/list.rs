// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve a quote's line items.
///
/// `GET /v1/quotes/{quote}/line_items`
///
/// - `quote`, in the path: Quote. At most 5000 characters.
///
/// Feature: `quotes`.
#[doc(alias = "GetQuotesQuoteLineItems")]
#[doc(alias = "getquotesquotelineitems")]
pub fn list(quote: impl Into<rt::Id<crate::quotes::Quote>>) -> List {
    List {
        quote: quote.into(),
        ..Default::default()
    }
}
/// The request of [`quotes.line_items.list`](list()).
///
/// `GET /v1/quotes/{quote}/line_items` (`GetQuotesQuoteLineItems`).
#[doc(alias = "GetQuotesQuoteLineItems")]
#[doc(alias = "getquotesquotelineitems")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    quote: rt::Id<crate::quotes::Quote>,
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
            crate::ExpandPath<rt::List<crate::types::LineItem>>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    List;
    0 => quote "quote" required path;
    1 => ending_before "ending_before" query;
    2 => expand "expand" query;
    3 => limit "limit" query;
    4 => starting_after "starting_after" query;
}
rt::request! {
    List -> rt::List<crate::types::LineItem>;
    "GetQuotesQuoteLineItems" Get "/v1/quotes/{quote}/line_items" Query;
}
rt::list! {
    List -> crate::types::LineItem;
}

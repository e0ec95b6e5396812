// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve a quote.
///
/// `GET /v1/quotes/{quote}`
///
/// - `quote`, in the path: Quote. At most 5000 characters.
///
/// Feature: `quotes`.
#[doc(alias = "GetQuotesQuote")]
#[doc(alias = "getquotesquote")]
pub fn retrieve(quote: impl Into<rt::Id<crate::quotes::Quote>>) -> Retrieve {
    Retrieve {
        quote: quote.into(),
        ..Default::default()
    }
}
/// The request of [`quotes.retrieve`](retrieve()).
///
/// `GET /v1/quotes/{quote}` (`GetQuotesQuote`).
#[doc(alias = "GetQuotesQuote")]
#[doc(alias = "getquotesquote")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    quote: rt::Id<crate::quotes::Quote>,
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
            crate::ExpandPath<crate::quotes::Quote>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Retrieve;
    0 => quote "quote" required path;
    1 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::quotes::Quote;
    "GetQuotesQuote" Get "/v1/quotes/{quote}" Query;
}
impl rt::Retrieve for crate::quotes::Quote {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Accept a quote.
///
/// `POST /v1/quotes/{quote}/accept`
///
/// - `quote`, in the path: Quote. At most 5000 characters.
///
/// Feature: `quotes`.
#[doc(alias = "PostQuotesQuoteAccept")]
#[doc(alias = "postquotesquoteaccept")]
pub fn accept(quote: impl Into<rt::Id<crate::quotes::Quote>>) -> Accept {
    Accept {
        quote: quote.into(),
        ..Default::default()
    }
}
/// The request of [`quotes.accept`](accept()).
///
/// `POST /v1/quotes/{quote}/accept` (`PostQuotesQuoteAccept`).
#[doc(alias = "PostQuotesQuoteAccept")]
#[doc(alias = "postquotesquoteaccept")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Accept {
    quote: rt::Id<crate::quotes::Quote>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Accept {
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
    Accept;
    0 => quote "quote" required path;
    1 => expand "expand";
}
rt::request! {
    Accept -> crate::quotes::Quote;
    "PostQuotesQuoteAccept" Post "/v1/quotes/{quote}/accept" Form;
}

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Cancel a quote.
///
/// `POST /v1/quotes/{quote}/cancel`
///
/// - `quote`, in the path: Quote. At most 5000 characters.
///
/// Feature: `quotes`.
#[doc(alias = "PostQuotesQuoteCancel")]
#[doc(alias = "postquotesquotecancel")]
pub fn cancel(quote: impl Into<rt::Id<crate::quotes::Quote>>) -> Cancel {
    Cancel {
        quote: quote.into(),
        ..Default::default()
    }
}
/// The request of [`quotes.cancel`](cancel()).
///
/// `POST /v1/quotes/{quote}/cancel` (`PostQuotesQuoteCancel`).
#[doc(alias = "PostQuotesQuoteCancel")]
#[doc(alias = "postquotesquotecancel")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Cancel {
    quote: rt::Id<crate::quotes::Quote>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Cancel {
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
    Cancel;
    0 => quote "quote" required path;
    1 => expand "expand";
}
rt::request! {
    Cancel -> crate::quotes::Quote;
    "PostQuotesQuoteCancel" Post "/v1/quotes/{quote}/cancel" Form;
}

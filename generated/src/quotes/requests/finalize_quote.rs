// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Finalize a quote.
///
/// `POST /v1/quotes/{quote}/finalize`
///
/// - `quote`, in the path: Quote. At most 5000 characters.
///
/// Feature: `quotes`.
#[doc(alias = "PostQuotesQuoteFinalize")]
#[doc(alias = "postquotesquotefinalize")]
pub fn finalize_quote(quote: impl Into<rt::Id<crate::quotes::Quote>>) -> FinalizeQuote {
    FinalizeQuote {
        quote: quote.into(),
        ..Default::default()
    }
}
/// The request of [`quotes.finalize_quote`](finalize_quote()).
///
/// `POST /v1/quotes/{quote}/finalize` (`PostQuotesQuoteFinalize`).
#[doc(alias = "PostQuotesQuoteFinalize")]
#[doc(alias = "postquotesquotefinalize")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct FinalizeQuote {
    quote: rt::Id<crate::quotes::Quote>,
    expand: Option<Vec<String>>,
    expires_at: Option<rt::Timestamp>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl FinalizeQuote {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Expires at, in seconds since 1970.
    pub fn expires_at(mut self, value: impl Into<rt::Timestamp>) -> Self {
        self.expires_at = Some(value.into());
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
    FinalizeQuote;
    0 => quote "quote" required path;
    1 => expand "expand";
    2 => expires_at "expires_at";
}
rt::request! {
    FinalizeQuote -> crate::quotes::Quote;
    "PostQuotesQuoteFinalize" Post "/v1/quotes/{quote}/finalize" Form;
}

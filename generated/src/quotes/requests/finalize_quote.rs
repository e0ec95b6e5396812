// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::quotes::Quote;
use crate::rt;

/// Turns a draft quote into an open offer, with a number and a PDF. It can't change any more.
///
/// `POST /v1/quotes/{quote}/finalize`
///
/// ```
/// use stripe_client::quotes;
///
/// let quote = quotes::finalize_quote("qt_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `quote`, in the path: Id of the quote.
///
/// # Parameters
///
/// - [`expand`](FinalizeQuote::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`expires_at`](FinalizeQuote::expires_at()): When the quote is canceled unless it has been accepted.
///
/// # Answer
///
/// [`Quote`](crate::quotes::Quote).
///
/// # Errors
///
/// The status isn't `draft`, or no customer is set.
///
/// # What follows
///
/// [`quotes.pdf`](crate::quotes::pdf()) downloads it, [`quotes.accept`](crate::quotes::accept()) takes it up.
///
/// [Stripe's reference](https://docs.stripe.com/api/quotes/finalize)
///
/// Feature: `quotes`.
#[doc(alias = "PostQuotesQuoteFinalize")]
#[doc(alias = "postquotesquotefinalize")]
pub fn finalize_quote(quote: impl Into<rt::Id<Quote>>) -> FinalizeQuote {
    FinalizeQuote(
        FinalizeQuote::default().0.set::<rt::Id<Quote>>(0, quote),
        rt::RequestOptions::default(),
    )
}

/// The request of [`quotes.finalize_quote`](finalize_quote()).
///
/// `POST /v1/quotes/{quote}/finalize` (`PostQuotesQuoteFinalize`).
#[doc(alias = "PostQuotesQuoteFinalize")]
#[doc(alias = "postquotesquotefinalize")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct FinalizeQuote(rt::Params, rt::RequestOptions);

impl FinalizeQuote {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// When the quote is canceled unless it has been accepted. In seconds since 1970.
    pub fn expires_at<K>(self, value: impl rt::Maybe<rt::Timestamp, K>) -> Self {
        Self(self.0.maybe::<rt::Timestamp, K>(2, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Quote>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

rt::request! {
    FinalizeQuote -> Quote;
    "PostQuotesQuoteFinalize" Post "/v1/quotes/{quote}/finalize" Form;
    "quote" required path: String;
    "expand": Vec<String>;
    "expires_at": i64;
}

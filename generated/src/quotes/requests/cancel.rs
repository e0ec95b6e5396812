// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::quotes::Quote;
use crate::rt;

/// Cancels a quote that is a draft or open, for good.
///
/// `POST /v1/quotes/{quote}/cancel`
///
/// ```
/// use stripe_client::quotes;
///
/// let quote = quotes::cancel("qt_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `quote`, in the path: Id of the quote.
///
/// # Parameters
///
/// - [`expand`](Cancel::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Quote`](crate::quotes::Quote).
///
/// # Errors
///
/// The quote has been accepted.
///
/// [Stripe's reference](https://docs.stripe.com/api/quotes/cancel)
///
/// Feature: `quotes`.
#[doc(alias = "PostQuotesQuoteCancel")]
#[doc(alias = "postquotesquotecancel")]
pub fn cancel(quote: impl Into<rt::Id<Quote>>) -> Cancel {
    Cancel(
        Cancel::default().0.set::<rt::Id<Quote>>(0, quote),
        rt::RequestOptions::default(),
    )
}

/// The request of [`quotes.cancel`](cancel()).
///
/// `POST /v1/quotes/{quote}/cancel` (`PostQuotesQuoteCancel`).
#[doc(alias = "PostQuotesQuoteCancel")]
#[doc(alias = "postquotesquotecancel")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Cancel(rt::Params, rt::RequestOptions);

impl Cancel {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
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
    Cancel -> Quote;
    "PostQuotesQuoteCancel" Post "/v1/quotes/{quote}/cancel" Form;
    "quote" required path: String;
    "expand": Vec<String>;
}

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::quotes::Quote;
use crate::rt;

/// Accepts an open quote for the customer, and creates what it is for: an invoice, a subscription or a schedule. Its ids are in the quote.
///
/// `POST /v1/quotes/{quote}/accept`
///
/// ```
/// use stripe_client::quotes;
///
/// let quote = quotes::accept("qt_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `quote`, in the path: Id of the quote.
///
/// # Parameters
///
/// - [`expand`](Accept::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Quote`](crate::quotes::Quote).
///
/// # Errors
///
/// The status isn't `open`, or the quote has expired.
///
/// [Stripe's reference](https://docs.stripe.com/api/quotes/accept)
///
/// Feature: `quotes`.
#[doc(alias = "PostQuotesQuoteAccept")]
#[doc(alias = "postquotesquoteaccept")]
pub fn accept(quote: impl Into<rt::Id<Quote>>) -> Accept {
    Accept(
        Accept::default().0.set::<rt::Id<Quote>>(0, quote),
        rt::RequestOptions::default(),
    )
}

/// The request of [`quotes.accept`](accept()).
///
/// `POST /v1/quotes/{quote}/accept` (`PostQuotesQuoteAccept`).
#[doc(alias = "PostQuotesQuoteAccept")]
#[doc(alias = "postquotesquoteaccept")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Accept(rt::Params, rt::RequestOptions);

impl Accept {
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
    Accept -> Quote;
    "PostQuotesQuoteAccept" Post "/v1/quotes/{quote}/accept" Form;
    "quote" required path: String;
    "expand": Vec<String>;
}

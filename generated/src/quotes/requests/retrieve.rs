// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::quotes::Quote;
use crate::rt;

/// Fetches a quote, with its totals, upfront and recurring.
///
/// `GET /v1/quotes/{quote}`
///
/// ```
/// use stripe_client::quotes;
///
/// let quote = quotes::retrieve("qt_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `quote`, in the path: Id of the quote.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Quote`](crate::quotes::Quote).
///
/// [Stripe's reference](https://docs.stripe.com/api/quotes/retrieve)
///
/// Feature: `quotes`.
#[doc(alias = "GetQuotesQuote")]
#[doc(alias = "getquotesquote")]
pub fn retrieve(quote: impl Into<rt::Id<Quote>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<Quote>>(0, quote),
        rt::RequestOptions::default(),
    )
}

/// The request of [`quotes.retrieve`](retrieve()).
///
/// `GET /v1/quotes/{quote}` (`GetQuotesQuote`).
#[doc(alias = "GetQuotesQuote")]
#[doc(alias = "getquotesquote")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl Retrieve {
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

impl rt::Retrieve for Quote {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> Quote;
    "GetQuotesQuote" Get "/v1/quotes/{quote}" Query;
    "quote" required path: String;
    "expand" query: Vec<String>;
}

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::quotes::Quote;
use crate::rt;

/// Downloads a quote as PDF, from Stripe's host for files.
///
/// `GET /v1/quotes/{quote}/pdf`
///
/// ```
/// use stripe_client::quotes;
///
/// let document = quotes::pdf("qt_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `quote`, in the path: Id of the quote.
///
/// # Parameters
///
/// - [`expand`](Pdf::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// A document of type `application/pdf`.
///
/// # Errors
///
/// The quote is a draft.
///
/// Server: `https://files.stripe.com`.
///
/// [Stripe's reference](https://docs.stripe.com/api/quotes/pdf)
///
/// Feature: `quotes`.
#[doc(alias = "GetQuotesQuotePdf")]
#[doc(alias = "getquotesquotepdf")]
pub fn pdf(quote: impl Into<rt::Id<Quote>>) -> Pdf {
    Pdf(Pdf::default().0.set::<rt::Id<Quote>>(0, quote), rt::RequestOptions::default())
}

/// The request of [`quotes.pdf`](pdf()).
///
/// `GET /v1/quotes/{quote}/pdf` (`GetQuotesQuotePdf`).
#[doc(alias = "GetQuotesQuotePdf")]
#[doc(alias = "getquotesquotepdf")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Pdf(rt::Params, rt::RequestOptions);

impl Pdf {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }
}

rt::request! {
    Pdf -> rt::Bytes;
    "GetQuotesQuotePdf" Get "/v1/quotes/{quote}/pdf" Query server "https://files.stripe.com";
    "quote" required path: String;
    "expand" query: Vec<String>;
}

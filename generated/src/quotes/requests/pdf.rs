// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Download quote PDF.
///
/// `GET /v1/quotes/{quote}/pdf`
///
/// - `quote`, in the path: Quote. At most 5000 characters.
///
/// Answers a document of type `application/pdf`.
///
/// Server: `https://files.stripe.com`.
///
/// Feature: `quotes`.
#[doc(alias = "GetQuotesQuotePdf")]
#[doc(alias = "getquotesquotepdf")]
pub fn pdf(quote: impl Into<rt::Id<crate::quotes::Quote>>) -> Pdf {
    Pdf {
        quote: quote.into(),
        ..Default::default()
    }
}
/// The request of [`quotes.pdf`](pdf()).
///
/// `GET /v1/quotes/{quote}/pdf` (`GetQuotesQuotePdf`).
#[doc(alias = "GetQuotesQuotePdf")]
#[doc(alias = "getquotesquotepdf")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Pdf {
    quote: rt::Id<crate::quotes::Quote>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Pdf {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
}
rt::record! {
    Pdf;
    0 => quote "quote" required path;
    1 => expand "expand" query;
}
rt::request! {
    Pdf -> rt::Bytes;
    "GetQuotesQuotePdf" Get "/v1/quotes/{quote}/pdf" Query server "https://files.stripe.com";
}

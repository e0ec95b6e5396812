// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::tax_codes::TaxCode;

/// Fetches a tax code, with what it is for.
///
/// `GET /v1/tax_codes/{id}`
///
/// ```
/// use stripe_client::tax_codes;
///
/// let tax_code = tax_codes::retrieve("txcd_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `id`, in the path: Id of the tax code.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`TaxCode`](crate::tax_codes::TaxCode).
///
/// [Stripe's reference](https://docs.stripe.com/api/tax_codes/retrieve)
///
/// Feature: `tax_codes`.
#[doc(alias = "GetTaxCodesId")]
#[doc(alias = "gettaxcodesid")]
pub fn retrieve(id: impl Into<rt::Id<TaxCode>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<TaxCode>>(0, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`tax_codes.retrieve`](retrieve()).
///
/// `GET /v1/tax_codes/{id}` (`GetTaxCodesId`).
#[doc(alias = "GetTaxCodesId")]
#[doc(alias = "gettaxcodesid")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }
}

impl rt::Retrieve for TaxCode {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> TaxCode;
    "GetTaxCodesId" Get "/v1/tax_codes/{id}" Query;
    "id" required path: String;
    "expand" query: Vec<String>;
}

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::tax_rates::TaxRate;

/// Fetches a tax rate, with its percentage and jurisdiction.
///
/// `GET /v1/tax_rates/{tax_rate}`
///
/// ```
/// use stripe_client::tax_rates;
///
/// let tax_rate = tax_rates::retrieve("txr_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `tax_rate`, in the path: Id of the tax rate.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`TaxRate`](crate::tax_rates::TaxRate).
///
/// [Stripe's reference](https://docs.stripe.com/api/tax_rates/retrieve)
///
/// Feature: `tax_rates`.
#[doc(alias = "GetTaxRatesTaxRate")]
#[doc(alias = "gettaxratestaxrate")]
pub fn retrieve(tax_rate: impl Into<rt::Id<TaxRate>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<TaxRate>>(0, tax_rate),
        rt::RequestOptions::default(),
    )
}

/// The request of [`tax_rates.retrieve`](retrieve()).
///
/// `GET /v1/tax_rates/{tax_rate}` (`GetTaxRatesTaxRate`).
#[doc(alias = "GetTaxRatesTaxRate")]
#[doc(alias = "gettaxratestaxrate")]
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
        path: fn(crate::ExpandPath<TaxRate>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

impl rt::Retrieve for TaxRate {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> TaxRate;
    "GetTaxRatesTaxRate" Get "/v1/tax_rates/{tax_rate}" Query;
    "tax_rate" required path: String;
    "expand" query: Vec<String>;
}

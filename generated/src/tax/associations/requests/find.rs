// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::payment_intents::PaymentIntent;
use crate::rt;
use crate::tax::Association;

/// Fetches the tie between a payment intent and the tax transactions made for it.
///
/// `GET /v1/tax/associations/find`
///
/// ```
/// use stripe_client::tax;
///
/// let association = tax::associations::find("pi_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `payment_intent`, in the query: The payment intent whose tax association to fetch.
///
/// # Parameters
///
/// - [`expand`](Find::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Association`](crate::tax::Association).
///
/// [Stripe's reference](https://docs.stripe.com/api/tax/associations/find)
///
/// Feature: `tax`.
#[doc(alias = "GetTaxAssociationsFind")]
#[doc(alias = "gettaxassociationsfind")]
pub fn find(payment_intent: impl Into<rt::Id<PaymentIntent>>) -> Find {
    Find(
        Find::default().0.set::<rt::Id<PaymentIntent>>(0, payment_intent),
        rt::RequestOptions::default(),
    )
}

/// The request of [`tax.associations.find`](find()).
///
/// `GET /v1/tax/associations/find` (`GetTaxAssociationsFind`).
#[doc(alias = "GetTaxAssociationsFind")]
#[doc(alias = "gettaxassociationsfind")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Find(rt::Params, rt::RequestOptions);

impl Find {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }
}

rt::request! {
    Find -> Association;
    "GetTaxAssociationsFind" Get "/v1/tax/associations/find" Query;
    "payment_intent" required query: String;
    "expand" query: Vec<String>;
}

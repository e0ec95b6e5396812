// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::Customer;
use crate::customers::PaymentSource;
use crate::rt;

/// Fetches a saved source, card or bank account of a customer.
///
/// `GET /v1/customers/{customer}/sources/{id}`
///
/// ```
/// use stripe_client::customers;
///
/// let payment_source = customers::payment_sources::retrieve("cus_123", "id_123")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `customer`, in the path: Id of the customer.
/// - `id`, in the path: Id of the saved card, bank account or source.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`PaymentSource`](crate::customers::PaymentSource).
///
/// [Stripe's reference](https://docs.stripe.com/api/customers)
///
/// Feature: `customers`.
#[doc(alias = "GetCustomersCustomerSourcesId")]
#[doc(alias = "getcustomerscustomersourcesid")]
pub fn retrieve(
    customer: impl Into<rt::Id<Customer>>,
    id: impl Into<String>,
) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<Customer>>(0, customer).set::<String>(1, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`customers.payment_sources.retrieve`](retrieve()).
///
/// `GET /v1/customers/{customer}/sources/{id}` (`GetCustomersCustomerSourcesId`).
#[doc(alias = "GetCustomersCustomerSourcesId")]
#[doc(alias = "getcustomerscustomersourcesid")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<PaymentSource>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    Retrieve -> PaymentSource;
    "GetCustomersCustomerSourcesId" Get "/v1/customers/{customer}/sources/{id}" Query;
    "customer" required path: String;
    "id" required path: String;
    "expand" query: Vec<String>;
}

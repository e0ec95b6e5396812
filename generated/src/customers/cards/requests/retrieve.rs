// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::Card;
use crate::customers::Customer;
use crate::rt;

/// Fetches a customer's card that was saved as a source. Deprecated: use [`customers.payment_methods.retrieve`](crate::customers::payment_methods::retrieve()).
///
/// `GET /v1/customers/{customer}/cards/{id}`
///
/// ```
/// use stripe_client::customers;
///
/// let card = customers::cards::retrieve("cus_123", "card_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `customer`, in the path: Id of the customer.
/// - `id`, in the path: Id of the card.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Card`](crate::customers::Card).
///
/// [Stripe's reference](https://docs.stripe.com/api/customers)
///
/// Feature: `customers`.
#[doc(alias = "GetCustomersCustomerCardsId")]
#[doc(alias = "getcustomerscustomercardsid")]
#[deprecated(note = "the contract says so")]
pub fn retrieve(
    customer: impl Into<rt::Id<Customer>>,
    id: impl Into<rt::Id<Card>>,
) -> Retrieve {
    Retrieve(
        Retrieve::default()
            .0
            .set::<rt::Id<Customer>>(0, customer)
            .set::<rt::Id<Card>>(1, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`customers.cards.retrieve`](retrieve()).
///
/// `GET /v1/customers/{customer}/cards/{id}` (`GetCustomersCustomerCardsId`).
#[doc(alias = "GetCustomersCustomerCardsId")]
#[doc(alias = "getcustomerscustomercardsid")]
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
        path: fn(crate::ExpandPath<Card>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    Retrieve -> Card;
    "GetCustomersCustomerCardsId" Get "/v1/customers/{customer}/cards/{id}" Query;
    "customer" required path: String;
    "id" required path: String;
    "expand" query: Vec<String>;
}

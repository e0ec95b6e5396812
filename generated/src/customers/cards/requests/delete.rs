// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::BankAccountResponse;
use crate::customers::Card;
use crate::customers::Customer;
use crate::rt;

/// Deletes a saved card, bank account or source of a customer. This path is the older one: prefer [`sources.detach`](crate::sources::detach()).
///
/// `DELETE /v1/customers/{customer}/cards/{id}`
///
/// ```
/// use stripe_client::customers;
///
/// let bank_account_response = customers::cards::delete("cus_123", "card_123")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `customer`, in the path: Id of the customer.
/// - `id`, in the path: Id of the card.
///
/// # Parameters
///
/// - [`expand`](Delete::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`BankAccountResponse`](crate::customers::BankAccountResponse).
///
/// [Stripe's reference](https://docs.stripe.com/api/customers)
///
/// Feature: `customers`.
#[doc(alias = "DeleteCustomersCustomerCardsId")]
#[doc(alias = "deletecustomerscustomercardsid")]
pub fn delete(
    customer: impl Into<rt::Id<Customer>>,
    id: impl Into<rt::Id<Card>>,
) -> Delete {
    Delete(
        Delete::default()
            .0
            .set::<rt::Id<Customer>>(0, customer)
            .set::<rt::Id<Card>>(1, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`customers.cards.delete`](delete()).
///
/// `DELETE /v1/customers/{customer}/cards/{id}` (`DeleteCustomersCustomerCardsId`).
#[doc(alias = "DeleteCustomersCustomerCardsId")]
#[doc(alias = "deletecustomerscustomercardsid")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete(rt::Params, rt::RequestOptions);

impl Delete {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<BankAccountResponse>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    Delete -> BankAccountResponse;
    "DeleteCustomersCustomerCardsId" Delete "/v1/customers/{customer}/cards/{id}" Query;
    "customer" required path: String;
    "id" required path: String;
    "expand" query: Vec<String>;
}

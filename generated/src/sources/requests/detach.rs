// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::Customer;
use crate::rt;
use crate::sources::SourceResponse;

/// Deletes a saved card or bank account of a customer, or detaches a source. It can't be charged any more, and past charges stay.
///
/// `DELETE /v1/customers/{customer}/sources/{id}`
///
/// ```
/// use stripe_client::sources;
///
/// let source_response = sources::detach("cus_123", "id_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `customer`, in the path: Id of the customer.
/// - `id`, in the path: Id of the saved card, bank account or source.
///
/// # Parameters
///
/// - [`expand`](Detach::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`SourceResponse`](crate::sources::SourceResponse).
///
/// [Stripe's reference](https://docs.stripe.com/api/customers)
///
/// Feature: `sources`.
#[doc(alias = "DeleteCustomersCustomerSourcesId")]
#[doc(alias = "deletecustomerscustomersourcesid")]
pub fn detach(customer: impl Into<rt::Id<Customer>>, id: impl Into<String>) -> Detach {
    Detach(
        Detach::default().0.set::<rt::Id<Customer>>(0, customer).set::<String>(1, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`sources.detach`](detach()).
///
/// `DELETE /v1/customers/{customer}/sources/{id}` (`DeleteCustomersCustomerSourcesId`).
#[doc(alias = "DeleteCustomersCustomerSourcesId")]
#[doc(alias = "deletecustomerscustomersourcesid")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Detach(rt::Params, rt::RequestOptions);

impl Detach {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<SourceResponse>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    Detach -> SourceResponse;
    "DeleteCustomersCustomerSourcesId" Delete "/v1/customers/{customer}/sources/{id}" Query;
    "customer" required path: String;
    "id" required path: String;
    "expand" query: Vec<String>;
}

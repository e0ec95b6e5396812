// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::Customer;
use crate::rt;
use crate::tax_ids::TaxId;

/// Fetches a tax id of a customer, with the outcome of its check.
///
/// `GET /v1/customers/{customer}/tax_ids/{id}`
///
/// ```
/// use stripe_client::customers;
///
/// let tax_id = customers::tax_ids::retrieve("cus_123", "tax_id_123")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `customer`, in the path: Id of the customer.
/// - `id`, in the path: Id of the tax id.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`TaxId`](crate::tax_ids::TaxId).
///
/// [Stripe's reference](https://docs.stripe.com/api/customers)
///
/// Feature: `customers`.
#[doc(alias = "GetCustomersCustomerTaxIdsId")]
#[doc(alias = "getcustomerscustomertaxidsid")]
pub fn retrieve(
    customer: impl Into<rt::Id<Customer>>,
    id: impl Into<rt::Id<TaxId>>,
) -> Retrieve {
    Retrieve(
        Retrieve::default()
            .0
            .set::<rt::Id<Customer>>(0, customer)
            .set::<rt::Id<TaxId>>(1, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`customers.tax_ids.retrieve`](retrieve()).
///
/// `GET /v1/customers/{customer}/tax_ids/{id}` (`GetCustomersCustomerTaxIdsId`).
#[doc(alias = "GetCustomersCustomerTaxIdsId")]
#[doc(alias = "getcustomerscustomertaxidsid")]
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
        path: fn(crate::ExpandPath<TaxId>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    Retrieve -> TaxId;
    "GetCustomersCustomerTaxIdsId" Get "/v1/customers/{customer}/tax_ids/{id}" Query;
    "customer" required path: String;
    "id" required path: String;
    "expand" query: Vec<String>;
}

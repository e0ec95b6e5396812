// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::Customer;
use crate::customers::params::TaxIdDataType;
use crate::rt;
use crate::tax_ids::TaxId;

/// Adds a tax id to a customer, which coming invoices show. The format is checked at once, and for some types the authority is asked afterwards.
///
/// `POST /v1/customers/{customer}/tax_ids`
///
/// ```
/// use stripe_client::customers;
///
/// let tax_id = customers::tax_ids::create(
///     "cus_123",
///     customers::params::TaxIdDataType::AdNrt,
///     "value",
/// )
/// .send(&client)
/// .await?;
/// ```
///
/// # Arguments
///
/// - `customer`, in the path: Id of the customer.
/// - `type`, in the body: Which tax id it is, as country and kind: `eu_vat`.
/// - `value`, in the body: The tax id itself.
///
/// # Parameters
///
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`TaxId`](crate::tax_ids::TaxId).
///
/// # Errors
///
/// The value doesn't have the format of its type.
///
/// [Stripe's reference](https://docs.stripe.com/api/customers)
///
/// Feature: `customers`.
#[doc(alias = "PostCustomersCustomerTaxIds")]
#[doc(alias = "postcustomerscustomertaxids")]
pub fn create(
    customer: impl Into<rt::Id<Customer>>,
    r#type: TaxIdDataType,
    value: impl Into<String>,
) -> Create {
    Create(
        Create::default()
            .0
            .set::<rt::Id<Customer>>(0, customer)
            .set::<TaxIdDataType>(1, r#type)
            .set::<String>(2, value),
        rt::RequestOptions::default(),
    )
}

/// The request of [`customers.tax_ids.create`](create()).
///
/// `POST /v1/customers/{customer}/tax_ids` (`PostCustomersCustomerTaxIds`).
#[doc(alias = "PostCustomersCustomerTaxIds")]
#[doc(alias = "postcustomerscustomertaxids")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(3, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<TaxId>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(3, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> TaxId;
    "PostCustomersCustomerTaxIds" Post "/v1/customers/{customer}/tax_ids" Form;
    "customer" required path: String;
    "type" required: TaxIdDataType;
    "value" required sensitive: String;
    "expand": Vec<String>;
}

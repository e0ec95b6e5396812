// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::Customer;
use crate::rt;
use crate::tax_ids::DeletedTaxId;
use crate::tax_ids::TaxId;

/// Deletes a tax id of a customer. Invoices that are finalized keep it.
///
/// `DELETE /v1/customers/{customer}/tax_ids/{id}`
///
/// ```
/// use stripe_client::customers;
///
/// let deleted_tax_id = customers::tax_ids::delete("cus_123", "tax_id_123")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `customer`, in the path: Id of the customer.
/// - `id`, in the path: Id of the tax id.
///
/// # Answer
///
/// [`DeletedTaxId`](crate::tax_ids::DeletedTaxId).
///
/// [Stripe's reference](https://docs.stripe.com/api/customers)
///
/// Feature: `customers`.
#[doc(alias = "DeleteCustomersCustomerTaxIdsId")]
#[doc(alias = "deletecustomerscustomertaxidsid")]
pub fn delete(
    customer: impl Into<rt::Id<Customer>>,
    id: impl Into<rt::Id<TaxId>>,
) -> Delete {
    Delete(
        Delete::default()
            .0
            .set::<rt::Id<Customer>>(0, customer)
            .set::<rt::Id<TaxId>>(1, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`customers.tax_ids.delete`](delete()).
///
/// `DELETE /v1/customers/{customer}/tax_ids/{id}` (`DeleteCustomersCustomerTaxIdsId`).
#[doc(alias = "DeleteCustomersCustomerTaxIdsId")]
#[doc(alias = "deletecustomerscustomertaxidsid")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete(rt::Params, rt::RequestOptions);

rt::request! {
    Delete -> DeletedTaxId;
    "DeleteCustomersCustomerTaxIdsId" Delete "/v1/customers/{customer}/tax_ids/{id}" Query;
    "customer" required path: String;
    "id" required path: String;
}

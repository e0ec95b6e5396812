// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::Customer;
use crate::customers::DeletedCustomer;
use crate::rt;

/// Deletes a customer for good and cancels their active subscriptions at once. Charges and invoices stay, and a fetch shows only that the customer was deleted.
///
/// `DELETE /v1/customers/{customer}`
///
/// ```
/// use stripe_client::customers;
///
/// let deleted_customer = customers::delete("cus_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `customer`, in the path: Id of the customer.
///
/// # Answer
///
/// [`DeletedCustomer`](crate::customers::DeletedCustomer).
///
/// [Stripe's reference](https://docs.stripe.com/api/customers/delete)
///
/// Feature: `customers`.
#[doc(alias = "DeleteCustomersCustomer")]
#[doc(alias = "deletecustomerscustomer")]
pub fn delete(customer: impl Into<rt::Id<Customer>>) -> Delete {
    Delete(
        Delete::default().0.set::<rt::Id<Customer>>(0, customer),
        rt::RequestOptions::default(),
    )
}

/// The request of [`customers.delete`](delete()).
///
/// `DELETE /v1/customers/{customer}` (`DeleteCustomersCustomer`).
#[doc(alias = "DeleteCustomersCustomer")]
#[doc(alias = "deletecustomerscustomer")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete(rt::Params, rt::RequestOptions);

rt::request! {
    Delete -> DeletedCustomer;
    "DeleteCustomersCustomer" Delete "/v1/customers/{customer}" Query;
    "customer" required path: String;
}

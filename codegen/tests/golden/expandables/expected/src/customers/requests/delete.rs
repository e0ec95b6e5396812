// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::charges::Customer;
use crate::charges::DeletedCustomer;
use crate::rt;

/// Delete.
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
/// [`DeletedCustomer`](crate::charges::DeletedCustomer).
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

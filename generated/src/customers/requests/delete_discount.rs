// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::Customer;
use crate::customers::DeletedDiscount;
use crate::rt;

/// Takes the discount off a customer. Coming invoices are no longer lowered by it, and discounts of their subscriptions stay.
///
/// `DELETE /v1/customers/{customer}/discount`
///
/// ```
/// use stripe_client::customers;
///
/// let deleted_discount = customers::delete_discount("cus_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `customer`, in the path: Id of the customer.
///
/// # Answer
///
/// [`DeletedDiscount`](crate::customers::DeletedDiscount).
///
/// [Stripe's reference](https://docs.stripe.com/api/customers/discount)
///
/// Feature: `customers`.
#[doc(alias = "DeleteCustomersCustomerDiscount")]
#[doc(alias = "deletecustomerscustomerdiscount")]
pub fn delete_discount(customer: impl Into<rt::Id<Customer>>) -> DeleteDiscount {
    DeleteDiscount(
        DeleteDiscount::default().0.set::<rt::Id<Customer>>(0, customer),
        rt::RequestOptions::default(),
    )
}

/// The request of [`customers.delete_discount`](delete_discount()).
///
/// `DELETE /v1/customers/{customer}/discount` (`DeleteCustomersCustomerDiscount`).
#[doc(alias = "DeleteCustomersCustomerDiscount")]
#[doc(alias = "deletecustomerscustomerdiscount")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteDiscount(rt::Params, rt::RequestOptions);

rt::request! {
    DeleteDiscount -> DeletedDiscount;
    "DeleteCustomersCustomerDiscount" Delete "/v1/customers/{customer}/discount" Query;
    "customer" required path: String;
}

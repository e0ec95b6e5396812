// Written by `cargo xtask generate` of stripe-client from Stripe's contract 2020-08-27. It is written anew, and never edited.

use crate::customers::Customer;
use crate::rt;

/// Retrieve.
///
/// `GET /v1/customers/{customer}`
///
/// ```
/// use beside::customers;
///
/// let customer = customers::retrieve("cus_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `customer`, in the path: Id of the customer.
///
/// # Answer
///
/// [`Customer`](crate::customers::Customer).
///
/// [Stripe's reference](https://docs.stripe.com/api/customers/retrieve)
///
/// Feature: `customers`.
#[doc(alias = "GetCustomersCustomer")]
#[doc(alias = "getcustomerscustomer")]
pub fn retrieve(customer: impl Into<rt::Id<Customer>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<Customer>>(0, customer),
        rt::RequestOptions::default(),
    )
}

/// The request of [`customers.retrieve`](retrieve()).
///
/// `GET /v1/customers/{customer}` (`GetCustomersCustomer`).
#[doc(alias = "GetCustomersCustomer")]
#[doc(alias = "getcustomerscustomer")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl rt::Retrieve for Customer {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> Customer;
    "GetCustomersCustomer" Get "/v1/customers/{customer}" Query;
    "customer" required path: String;
}

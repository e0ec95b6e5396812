// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::charges::Customer;
use crate::customers::CustomerOrDeleted;
use crate::rt;

/// Retrieve.
///
/// `GET /v1/customers/{customer}`
///
/// ```
/// use stripe_client::customers;
///
/// let customer_or_deleted = customers::retrieve("cus_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `customer`, in the path: Id of the customer.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`CustomerOrDeleted`](crate::customers::CustomerOrDeleted).
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

impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }
}

impl rt::Retrieve for Customer {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> CustomerOrDeleted;
    "GetCustomersCustomer" Get "/v1/customers/{customer}" Query;
    "customer" required path: String;
    "expand" query: Vec<String>;
}

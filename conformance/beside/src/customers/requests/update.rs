// Written by `cargo xtask generate` of stripe-client from Stripe's contract 2020-08-27. It is written anew, and never edited.

use crate::customers::Customer;
use crate::rt;

/// Update.
///
/// `POST /v1/customers/{customer}`
///
/// ```
/// use beside::customers;
///
/// let customer = customers::update("cus_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `customer`, in the path: Id of the customer.
///
/// # Parameters
///
/// - [`account_balance`](Update::account_balance()): What the customer owes.
///
/// # Answer
///
/// [`Customer`](crate::customers::Customer).
///
/// [Stripe's reference](https://docs.stripe.com/api/customers/update)
///
/// Feature: `customers`.
#[doc(alias = "PostCustomersCustomer")]
#[doc(alias = "postcustomerscustomer")]
pub fn update(customer: impl Into<rt::Id<Customer>>) -> Update {
    Update(
        Update::default().0.set::<rt::Id<Customer>>(0, customer),
        rt::RequestOptions::default(),
    )
}

/// The request of [`customers.update`](update()).
///
/// `POST /v1/customers/{customer}` (`PostCustomersCustomer`).
#[doc(alias = "PostCustomersCustomer")]
#[doc(alias = "postcustomerscustomer")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(rt::Params, rt::RequestOptions);

impl Update {
    /// What the customer owes.
    pub fn account_balance(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value), self.1)
    }
}

rt::request! {
    Update -> Customer;
    "PostCustomersCustomer" Post "/v1/customers/{customer}" Form;
    "customer" required path: String;
    "account_balance": i64;
}

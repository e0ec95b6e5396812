// Written by `cargo xtask generate` of stripe-client from Stripe's contract 2020-08-27. It is written anew, and never edited.

use crate::customers::Customer;
use crate::rt;

/// List.
///
/// `GET /v1/customers`
///
/// ```
/// use beside::customers;
///
/// let page = customers::list().email("ada@example.com").limit(10).send(&client).await?;
/// ```
///
/// # Parameters
///
/// - [`email`](List::email())
/// - [`limit`](List::limit())
/// - [`starting_after`](List::starting_after())
///
/// # Answer
///
/// A page of [`Customer`](crate::customers::Customer).
///
/// [Stripe's reference](https://docs.stripe.com/api/customers/list)
///
/// Feature: `customers`.
#[doc(alias = "GetCustomers")]
#[doc(alias = "getcustomers")]
pub fn list() -> List {
    Default::default()
}

/// The request of [`customers.list`](list()).
///
/// `GET /v1/customers` (`GetCustomers`).
#[doc(alias = "GetCustomers")]
#[doc(alias = "getcustomers")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    pub fn email<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value), self.1)
    }

    pub fn limit(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value), self.1)
    }

    pub fn starting_after<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value), self.1)
    }
}

rt::request! {
    List -> rt::List<Customer>;
    "GetCustomers" Get "/v1/customers" Query;
    "email" query: String;
    "limit" query: i64;
    "starting_after" query: String;
}

rt::list! {
    List -> Customer;
}

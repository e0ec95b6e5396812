// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::Customer;
use crate::customers::Discount;
use crate::rt;

/// Fetches the discount that a customer has, with its coupon and when it ends.
///
/// `GET /v1/customers/{customer}/discount`
///
/// ```
/// use stripe_client::customers;
///
/// let discount = customers::retrieve_discount("cus_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `customer`, in the path: Id of the customer.
///
/// # Parameters
///
/// - [`expand`](RetrieveDiscount::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Discount`](crate::customers::Discount).
///
/// [Stripe's reference](https://docs.stripe.com/api/customers/discount)
///
/// Feature: `customers`.
#[doc(alias = "GetCustomersCustomerDiscount")]
#[doc(alias = "getcustomerscustomerdiscount")]
pub fn retrieve_discount(customer: impl Into<rt::Id<Customer>>) -> RetrieveDiscount {
    RetrieveDiscount(
        RetrieveDiscount::default().0.set::<rt::Id<Customer>>(0, customer),
        rt::RequestOptions::default(),
    )
}

/// The request of [`customers.retrieve_discount`](retrieve_discount()).
///
/// `GET /v1/customers/{customer}/discount` (`GetCustomersCustomerDiscount`).
#[doc(alias = "GetCustomersCustomerDiscount")]
#[doc(alias = "getcustomerscustomerdiscount")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RetrieveDiscount(rt::Params, rt::RequestOptions);

impl RetrieveDiscount {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Discount>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

rt::request! {
    RetrieveDiscount -> Discount;
    "GetCustomersCustomerDiscount" Get "/v1/customers/{customer}/discount" Query;
    "customer" required path: String;
    "expand" query: Vec<String>;
}

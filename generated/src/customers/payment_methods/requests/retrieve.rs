// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::Customer;
use crate::payment_methods::PaymentMethod;
use crate::rt;

/// Fetches a payment method that is attached to a customer.
///
/// `GET /v1/customers/{customer}/payment_methods/{payment_method}`
///
/// ```
/// use stripe_client::customers;
///
/// let payment_method = customers::payment_methods::retrieve("cus_123", "pm_123")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `customer`, in the path: Id of the customer.
/// - `payment_method`, in the path: Id of the payment method.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`PaymentMethod`](crate::payment_methods::PaymentMethod).
///
/// [Stripe's reference](https://docs.stripe.com/api/customers)
///
/// Feature: `customers`.
#[doc(alias = "GetCustomersCustomerPaymentMethodsPaymentMethod")]
#[doc(alias = "getcustomerscustomerpaymentmethodspaymentmethod")]
pub fn retrieve(
    customer: impl Into<rt::Id<Customer>>,
    payment_method: impl Into<rt::Id<PaymentMethod>>,
) -> Retrieve {
    Retrieve(
        Retrieve::default()
            .0
            .set::<rt::Id<Customer>>(0, customer)
            .set::<rt::Id<PaymentMethod>>(1, payment_method),
        rt::RequestOptions::default(),
    )
}

/// The request of [`customers.payment_methods.retrieve`](retrieve()).
///
/// `GET /v1/customers/{customer}/payment_methods/{payment_method}` (`GetCustomersCustomerPaymentMethodsPaymentMethod`).
#[doc(alias = "GetCustomersCustomerPaymentMethodsPaymentMethod")]
#[doc(alias = "getcustomerscustomerpaymentmethodspaymentmethod")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<PaymentMethod>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    Retrieve -> PaymentMethod;
    "GetCustomersCustomerPaymentMethodsPaymentMethod" Get "/v1/customers/{customer}/payment_methods/{payment_method}" Query;
    "customer" required path: String;
    "payment_method" required path: String;
    "expand" query: Vec<String>;
}

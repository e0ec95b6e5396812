// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::payment_methods::PaymentMethod;
use crate::rt;

/// Fetches a payment method of the account. For one that a customer has, [`customers.payment_methods.retrieve`](crate::customers::payment_methods::retrieve()) also checks whose it is.
///
/// `GET /v1/payment_methods/{payment_method}`
///
/// ```
/// use stripe_client::payment_methods;
///
/// let payment_method = payment_methods::retrieve("pm_123").send(&client).await?;
/// ```
///
/// # Arguments
///
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
/// [Stripe's reference](https://docs.stripe.com/api/payment_methods/retrieve)
///
/// Feature: `payment_methods`.
#[doc(alias = "GetPaymentMethodsPaymentMethod")]
#[doc(alias = "getpaymentmethodspaymentmethod")]
pub fn retrieve(payment_method: impl Into<rt::Id<PaymentMethod>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<PaymentMethod>>(0, payment_method),
        rt::RequestOptions::default(),
    )
}

/// The request of [`payment_methods.retrieve`](retrieve()).
///
/// `GET /v1/payment_methods/{payment_method}` (`GetPaymentMethodsPaymentMethod`).
#[doc(alias = "GetPaymentMethodsPaymentMethod")]
#[doc(alias = "getpaymentmethodspaymentmethod")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<PaymentMethod>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

impl rt::Retrieve for PaymentMethod {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> PaymentMethod;
    "GetPaymentMethodsPaymentMethod" Get "/v1/payment_methods/{payment_method}" Query;
    "payment_method" required path: String;
    "expand" query: Vec<String>;
}

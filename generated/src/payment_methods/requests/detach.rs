// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::payment_methods::PaymentMethod;
use crate::rt;

/// Removes a payment method from its customer for good. Nothing can be paid with it any more, and it can't be attached again.
///
/// `POST /v1/payment_methods/{payment_method}/detach`
///
/// ```
/// use stripe_client::payment_methods;
///
/// let payment_method = payment_methods::detach("pm_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `payment_method`, in the path: Id of the payment method.
///
/// # Parameters
///
/// - [`expand`](Detach::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`PaymentMethod`](crate::payment_methods::PaymentMethod).
///
/// [Stripe's reference](https://docs.stripe.com/api/payment_methods/detach)
///
/// Feature: `payment_methods`.
#[doc(alias = "PostPaymentMethodsPaymentMethodDetach")]
#[doc(alias = "postpaymentmethodspaymentmethoddetach")]
pub fn detach(payment_method: impl Into<rt::Id<PaymentMethod>>) -> Detach {
    Detach(
        Detach::default().0.set::<rt::Id<PaymentMethod>>(0, payment_method),
        rt::RequestOptions::default(),
    )
}

/// The request of [`payment_methods.detach`](detach()).
///
/// `POST /v1/payment_methods/{payment_method}/detach` (`PostPaymentMethodsPaymentMethodDetach`).
#[doc(alias = "PostPaymentMethodsPaymentMethodDetach")]
#[doc(alias = "postpaymentmethodspaymentmethoddetach")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Detach(rt::Params, rt::RequestOptions);

impl Detach {
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

rt::request! {
    Detach -> PaymentMethod;
    "PostPaymentMethodsPaymentMethodDetach" Post "/v1/payment_methods/{payment_method}/detach" Form;
    "payment_method" required path: String;
    "expand": Vec<String>;
}

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::Customer;
use crate::payment_methods::PaymentMethod;
use crate::rt;

/// Saves a payment method to a customer. It isn't prepared for payments without the customer, so more of them are declined: prefer [`setup_intents.create`](crate::setup_intents::create()), or `setup_future_usage` on a [payment intent](crate::payment_intents::PaymentIntent).
///
/// `POST /v1/payment_methods/{payment_method}/attach`
///
/// ```
/// use stripe_client::payment_methods;
///
/// let payment_method = payment_methods::attach("pm_123")
///     .customer("cus_123")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `payment_method`, in the path: Id of the payment method.
///
/// # Parameters
///
/// - [`customer`](Attach::customer()): Id of the customer to attach it to.
/// - [`customer_account`](Attach::customer_account()): Id of the v2 account to attach it to, in place of [`customer`](Attach::customer()).
/// - [`expand`](Attach::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`PaymentMethod`](crate::payment_methods::PaymentMethod).
///
/// # Errors
///
/// The payment method has been used up or detached, belongs to another customer, or is declined when it is checked.
///
/// # What follows
///
/// [`customers.update`](crate::customers::update()) makes it the default, with `invoice_settings.default_payment_method`.
///
/// [Stripe's reference](https://docs.stripe.com/api/payment_methods/attach)
///
/// Feature: `payment_methods`.
#[doc(alias = "PostPaymentMethodsPaymentMethodAttach")]
#[doc(alias = "postpaymentmethodspaymentmethodattach")]
pub fn attach(payment_method: impl Into<rt::Id<PaymentMethod>>) -> Attach {
    Attach(
        Attach::default().0.set::<rt::Id<PaymentMethod>>(0, payment_method),
        rt::RequestOptions::default(),
    )
}

/// The request of [`payment_methods.attach`](attach()).
///
/// `POST /v1/payment_methods/{payment_method}/attach` (`PostPaymentMethodsPaymentMethodAttach`).
#[doc(alias = "PostPaymentMethodsPaymentMethodAttach")]
#[doc(alias = "postpaymentmethodspaymentmethodattach")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Attach(rt::Params, rt::RequestOptions);

impl Attach {
    /// Id of the customer to attach it to.
    pub fn customer<K>(self, value: impl rt::Maybe<rt::Id<Customer>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Customer>, K>(1, value), self.1)
    }

    /// Id of the v2 account to attach it to, in place of [`customer`](Self::customer()).
    pub fn customer_account<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(3, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<PaymentMethod>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(3, path(Default::default())), self.1)
    }
}

rt::request! {
    Attach -> PaymentMethod;
    "PostPaymentMethodsPaymentMethodAttach" Post "/v1/payment_methods/{payment_method}/attach" Form;
    "payment_method" required path: String;
    "customer": String;
    "customer_account": String;
    "expand": Vec<String>;
}

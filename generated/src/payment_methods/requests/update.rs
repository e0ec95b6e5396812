// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::payment_methods::AllowRedisplay;
use crate::payment_methods::PaymentMethod;
use crate::payment_methods::params::BillingDetails;
use crate::payment_methods::params::Payto;
use crate::payment_methods::params::UpdateCard;
use crate::payment_methods::params::UpdateUsBankAccount;
use crate::rt;

/// Changes a payment method of a customer: billing details, expiry, metadata. Numbers can't change.
///
/// `POST /v1/payment_methods/{payment_method}`
///
/// ```
/// use stripe_client::payment_methods;
///
/// let payment_method = payment_methods::update("pm_123")
///     .metadata([("order_id", "1001")])
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
/// - [`allow_redisplay`](Update::allow_redisplay()): Whether Checkout and Elements may offer the saved payment method to the customer again.
/// - [`billing_details`](Update::billing_details()): Name, address, email and phone of whoever pays.
/// - [`card`](Update::card()): What to change about the card, such as its expiry.
/// - [`expand`](Update::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`metadata`](Update::metadata()): Your own keys and values to keep with the object.
/// - [`payto`](Update::payto()): PayTo: payments that an Australian customer agrees to in the app of their bank.
/// - [`us_bank_account`](Update::us_bank_account()): What to change: whether a person or a company holds the account, and its kind.
///
/// # Answer
///
/// [`PaymentMethod`](crate::payment_methods::PaymentMethod).
///
/// # Errors
///
/// The payment method isn't attached to a customer.
///
/// [Stripe's reference](https://docs.stripe.com/api/payment_methods/update)
///
/// Feature: `payment_methods`.
#[doc(alias = "PostPaymentMethodsPaymentMethod")]
#[doc(alias = "postpaymentmethodspaymentmethod")]
pub fn update(payment_method: impl Into<rt::Id<PaymentMethod>>) -> Update {
    Update(
        Update::default().0.set::<rt::Id<PaymentMethod>>(0, payment_method),
        rt::RequestOptions::default(),
    )
}

/// The request of [`payment_methods.update`](update()).
///
/// `POST /v1/payment_methods/{payment_method}` (`PostPaymentMethodsPaymentMethod`).
#[doc(alias = "PostPaymentMethodsPaymentMethod")]
#[doc(alias = "postpaymentmethodspaymentmethod")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(rt::Params, rt::RequestOptions);

impl Update {
    /// Whether Checkout and Elements may offer the saved payment method to the customer again. `unspecified` unless you set it. `always`, `limited` or `unspecified`.
    pub fn allow_redisplay<K>(self, value: impl rt::Maybe<AllowRedisplay, K>) -> Self {
        Self(self.0.maybe::<AllowRedisplay, K>(1, value), self.1)
    }

    /// Name, address, email and phone of whoever pays. Some kinds of payment method require part of it.
    pub fn billing_details<K>(self, value: impl rt::Maybe<BillingDetails, K>) -> Self {
        Self(self.0.maybe::<BillingDetails, K>(2, value), self.1)
    }

    /// What to change about the card, such as its expiry.
    pub fn card<K>(self, value: impl rt::Maybe<UpdateCard, K>) -> Self {
        Self(self.0.maybe::<UpdateCard, K>(3, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(4, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(5, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(5), self.1)
    }

    /// PayTo: payments that an Australian customer agrees to in the app of their bank.
    pub fn payto<K>(self, value: impl rt::Maybe<Payto, K>) -> Self {
        Self(self.0.maybe::<Payto, K>(6, value), self.1)
    }

    /// What to change: whether a person or a company holds the account, and its kind.
    pub fn us_bank_account<K>(
        self,
        value: impl rt::Maybe<UpdateUsBankAccount, K>,
    ) -> Self {
        Self(self.0.maybe::<UpdateUsBankAccount, K>(7, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<PaymentMethod>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(4, path(Default::default())), self.1)
    }
}

rt::request! {
    Update -> PaymentMethod;
    "PostPaymentMethodsPaymentMethod" Post "/v1/payment_methods/{payment_method}" Form;
    "payment_method" required path: String;
    "allow_redisplay": AllowRedisplay;
    "billing_details": BillingDetails;
    "card": UpdateCard;
    "expand": Vec<String>;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
    "payto": Payto;
    "us_bank_account": UpdateUsBankAccount;
}

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::payment_method_domains::PaymentMethodDomain;
use crate::rt;

/// Registers a domain of yours, so that Apple Pay, Google Pay, Link and others can show on it.
///
/// `POST /v1/payment_method_domains`
///
/// ```
/// use stripe_client::payment_method_domains;
///
/// let payment_method_domain = payment_method_domains::create("example.com")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `domain_name`, in the body: The domain, without scheme or path: `shop.example.com`.
///
/// # Parameters
///
/// - [`enabled`](Create::enabled()): Whether payment methods that need a registered domain, such as wallets, show up on it, in Elements and the embedded Checkout.
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`PaymentMethodDomain`](crate::payment_method_domains::PaymentMethodDomain).
///
/// # What follows
///
/// [`payment_method_domains.validate`](crate::payment_method_domains::validate()) tries again where a wallet stays inactive.
///
/// [Stripe's reference](https://docs.stripe.com/api/payment_method_domains/create)
///
/// Feature: `payment_method_domains`.
#[doc(alias = "PostPaymentMethodDomains")]
#[doc(alias = "postpaymentmethoddomains")]
pub fn create(domain_name: impl Into<String>) -> Create {
    Create(
        Create::default().0.set::<String>(0, domain_name),
        rt::RequestOptions::default(),
    )
}

/// The request of [`payment_method_domains.create`](create()).
///
/// `POST /v1/payment_method_domains` (`PostPaymentMethodDomains`).
#[doc(alias = "PostPaymentMethodDomains")]
#[doc(alias = "postpaymentmethoddomains")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Whether payment methods that need a registered domain, such as wallets, show up on it, in Elements and the embedded Checkout.
    pub fn enabled<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(1, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }
}

rt::request! {
    Create -> PaymentMethodDomain;
    "PostPaymentMethodDomains" Post "/v1/payment_method_domains" Form;
    "domain_name" required: String;
    "enabled": bool;
    "expand": Vec<String>;
}

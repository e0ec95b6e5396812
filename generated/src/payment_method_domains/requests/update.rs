// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::payment_method_domains::PaymentMethodDomain;
use crate::rt;

/// Switches a domain on or off. Off, no wallet shows on it.
///
/// `POST /v1/payment_method_domains/{payment_method_domain}`
///
/// ```
/// use stripe_client::payment_method_domains;
///
/// let payment_method_domain = payment_method_domains::update("pmd_123")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `payment_method_domain`, in the path: Id of the payment method domain.
///
/// # Parameters
///
/// - [`enabled`](Update::enabled()): Whether payment methods that need a registered domain, such as wallets, show up on it, in Elements and the embedded Checkout.
/// - [`expand`](Update::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`PaymentMethodDomain`](crate::payment_method_domains::PaymentMethodDomain).
///
/// [Stripe's reference](https://docs.stripe.com/api/payment_method_domains/update)
///
/// Feature: `payment_method_domains`.
#[doc(alias = "PostPaymentMethodDomainsPaymentMethodDomain")]
#[doc(alias = "postpaymentmethoddomainspaymentmethoddomain")]
pub fn update(payment_method_domain: impl Into<rt::Id<PaymentMethodDomain>>) -> Update {
    Update(
        Update::default().0.set::<rt::Id<PaymentMethodDomain>>(0, payment_method_domain),
        rt::RequestOptions::default(),
    )
}

/// The request of [`payment_method_domains.update`](update()).
///
/// `POST /v1/payment_method_domains/{payment_method_domain}` (`PostPaymentMethodDomainsPaymentMethodDomain`).
#[doc(alias = "PostPaymentMethodDomainsPaymentMethodDomain")]
#[doc(alias = "postpaymentmethoddomainspaymentmethoddomain")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(rt::Params, rt::RequestOptions);

impl Update {
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
    Update -> PaymentMethodDomain;
    "PostPaymentMethodDomainsPaymentMethodDomain" Post "/v1/payment_method_domains/{payment_method_domain}" Form;
    "payment_method_domain" required path: String;
    "enabled": bool;
    "expand": Vec<String>;
}

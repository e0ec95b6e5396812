// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::apple_pay_domains::ApplePayDomain;
use crate::rt;

/// Registers a domain of yours with Apple, so that Apple Pay shows there. Prefer [`payment_method_domains.create`](crate::payment_method_domains::create()), which covers other wallets too.
///
/// `POST /v1/apple_pay/domains`
///
/// ```
/// use stripe_client::apple_pay_domains;
///
/// let apple_pay_domain = apple_pay_domains::create("example.com").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `domain_name`, in the body: The domain, without scheme or path: `shop.example.com`.
///
/// # Parameters
///
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`ApplePayDomain`](crate::apple_pay_domains::ApplePayDomain).
///
/// # Errors
///
/// Apple's verification file isn't found on the domain.
///
/// [Stripe's reference](https://docs.stripe.com/api/apple_pay/domains/create)
///
/// Feature: `apple_pay_domains`.
#[doc(alias = "PostApplePayDomains")]
#[doc(alias = "postapplepaydomains")]
pub fn create(domain_name: impl Into<String>) -> Create {
    Create(
        Create::default().0.set::<String>(0, domain_name),
        rt::RequestOptions::default(),
    )
}

/// The request of [`apple_pay_domains.create`](create()).
///
/// `POST /v1/apple_pay/domains` (`PostApplePayDomains`).
#[doc(alias = "PostApplePayDomains")]
#[doc(alias = "postapplepaydomains")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }
}

rt::request! {
    Create -> ApplePayDomain;
    "PostApplePayDomains" Post "/v1/apple_pay/domains" Form;
    "domain_name" required: String;
    "expand": Vec<String>;
}

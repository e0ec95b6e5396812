// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::payment_method_domains::PaymentMethodDomain;
use crate::rt;

/// Checks a domain again, after you have done what a wallet asks for. The wallet shows there once its status is `active`.
///
/// `POST /v1/payment_method_domains/{payment_method_domain}/validate`
///
/// ```
/// use stripe_client::payment_method_domains;
///
/// let payment_method_domain = payment_method_domains::validate("pmd_123")
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
/// - [`expand`](Validate::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`PaymentMethodDomain`](crate::payment_method_domains::PaymentMethodDomain).
///
/// [Stripe's reference](https://docs.stripe.com/api/payment_method_domains/validate)
///
/// Feature: `payment_method_domains`.
#[doc(alias = "PostPaymentMethodDomainsPaymentMethodDomainValidate")]
#[doc(alias = "postpaymentmethoddomainspaymentmethoddomainvalidate")]
pub fn validate(
    payment_method_domain: impl Into<rt::Id<PaymentMethodDomain>>,
) -> Validate {
    Validate(
        Validate::default()
            .0
            .set::<rt::Id<PaymentMethodDomain>>(0, payment_method_domain),
        rt::RequestOptions::default(),
    )
}

/// The request of [`payment_method_domains.validate`](validate()).
///
/// `POST /v1/payment_method_domains/{payment_method_domain}/validate` (`PostPaymentMethodDomainsPaymentMethodDomainValidate`).
#[doc(alias = "PostPaymentMethodDomainsPaymentMethodDomainValidate")]
#[doc(alias = "postpaymentmethoddomainspaymentmethoddomainvalidate")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Validate(rt::Params, rt::RequestOptions);

impl Validate {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }
}

rt::request! {
    Validate -> PaymentMethodDomain;
    "PostPaymentMethodDomainsPaymentMethodDomainValidate" Post "/v1/payment_method_domains/{payment_method_domain}/validate" Form;
    "payment_method_domain" required path: String;
    "expand": Vec<String>;
}

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::payment_method_domains::PaymentMethodDomain;
use crate::rt;

/// Fetches a domain, with the state of each wallet on it.
///
/// `GET /v1/payment_method_domains/{payment_method_domain}`
///
/// ```
/// use stripe_client::payment_method_domains;
///
/// let payment_method_domain = payment_method_domains::retrieve("pmd_123")
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
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`PaymentMethodDomain`](crate::payment_method_domains::PaymentMethodDomain).
///
/// [Stripe's reference](https://docs.stripe.com/api/payment_method_domains/retrieve)
///
/// Feature: `payment_method_domains`.
#[doc(alias = "GetPaymentMethodDomainsPaymentMethodDomain")]
#[doc(alias = "getpaymentmethoddomainspaymentmethoddomain")]
pub fn retrieve(
    payment_method_domain: impl Into<rt::Id<PaymentMethodDomain>>,
) -> Retrieve {
    Retrieve(
        Retrieve::default()
            .0
            .set::<rt::Id<PaymentMethodDomain>>(0, payment_method_domain),
        rt::RequestOptions::default(),
    )
}

/// The request of [`payment_method_domains.retrieve`](retrieve()).
///
/// `GET /v1/payment_method_domains/{payment_method_domain}` (`GetPaymentMethodDomainsPaymentMethodDomain`).
#[doc(alias = "GetPaymentMethodDomainsPaymentMethodDomain")]
#[doc(alias = "getpaymentmethoddomainspaymentmethoddomain")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }
}

impl rt::Retrieve for PaymentMethodDomain {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> PaymentMethodDomain;
    "GetPaymentMethodDomainsPaymentMethodDomain" Get "/v1/payment_method_domains/{payment_method_domain}" Query;
    "payment_method_domain" required path: String;
    "expand" query: Vec<String>;
}

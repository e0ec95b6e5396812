// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::apple_pay_domains::ApplePayDomain;
use crate::rt;

/// Fetches a domain that shows Apple Pay. Prefer [`payment_method_domains.retrieve`](crate::payment_method_domains::retrieve()).
///
/// `GET /v1/apple_pay/domains/{domain}`
///
/// ```
/// use stripe_client::apple_pay_domains;
///
/// let apple_pay_domain = apple_pay_domains::retrieve("apwc_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `domain`, in the path: Id of the apple pay domain.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`ApplePayDomain`](crate::apple_pay_domains::ApplePayDomain).
///
/// [Stripe's reference](https://docs.stripe.com/api/apple_pay/domains/retrieve)
///
/// Feature: `apple_pay_domains`.
#[doc(alias = "GetApplePayDomainsDomain")]
#[doc(alias = "getapplepaydomainsdomain")]
pub fn retrieve(domain: impl Into<rt::Id<ApplePayDomain>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<ApplePayDomain>>(0, domain),
        rt::RequestOptions::default(),
    )
}

/// The request of [`apple_pay_domains.retrieve`](retrieve()).
///
/// `GET /v1/apple_pay/domains/{domain}` (`GetApplePayDomainsDomain`).
#[doc(alias = "GetApplePayDomainsDomain")]
#[doc(alias = "getapplepaydomainsdomain")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }
}

impl rt::Retrieve for ApplePayDomain {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> ApplePayDomain;
    "GetApplePayDomainsDomain" Get "/v1/apple_pay/domains/{domain}" Query;
    "domain" required path: String;
    "expand" query: Vec<String>;
}

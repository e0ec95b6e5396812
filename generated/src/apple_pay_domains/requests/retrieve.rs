// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve.
///
/// `GET /v1/apple_pay/domains/{domain}`
///
/// - `domain`, in the path: Domain. At most 5000 characters.
///
/// Feature: `apple_pay_domains`.
#[doc(alias = "GetApplePayDomainsDomain")]
#[doc(alias = "getapplepaydomainsdomain")]
pub fn retrieve(
    domain: impl Into<rt::Id<crate::apple_pay_domains::ApplePayDomain>>,
) -> Retrieve {
    Retrieve {
        domain: domain.into(),
        ..Default::default()
    }
}
/// The request of [`apple_pay_domains.retrieve`](retrieve()).
///
/// `GET /v1/apple_pay/domains/{domain}` (`GetApplePayDomainsDomain`).
#[doc(alias = "GetApplePayDomainsDomain")]
#[doc(alias = "getapplepaydomainsdomain")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    domain: rt::Id<crate::apple_pay_domains::ApplePayDomain>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
}
rt::record! {
    Retrieve;
    0 => domain "domain" required path;
    1 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::apple_pay_domains::ApplePayDomain;
    "GetApplePayDomainsDomain" Get "/v1/apple_pay/domains/{domain}" Query;
}
impl rt::Retrieve for crate::apple_pay_domains::ApplePayDomain {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

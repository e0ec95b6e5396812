// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::apple_pay_domains::ApplePayDomain;
use crate::apple_pay_domains::DeletedApplePayDomain;
use crate::rt;

/// Delete.
///
/// `DELETE /v1/apple_pay/domains/{domain}`
///
/// - `domain`, in the path: Domain. At most 5000 characters.
///
/// Feature: `apple_pay_domains`.
#[doc(alias = "DeleteApplePayDomainsDomain")]
#[doc(alias = "deleteapplepaydomainsdomain")]
pub fn delete(domain: impl Into<rt::Id<ApplePayDomain>>) -> Delete {
    Delete(
        Delete::default().0.set::<rt::Id<ApplePayDomain>>(0, domain),
        rt::RequestOptions::default(),
    )
}

/// The request of [`apple_pay_domains.delete`](delete()).
///
/// `DELETE /v1/apple_pay/domains/{domain}` (`DeleteApplePayDomainsDomain`).
#[doc(alias = "DeleteApplePayDomainsDomain")]
#[doc(alias = "deleteapplepaydomainsdomain")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete(rt::Params, rt::RequestOptions);

rt::request! {
    Delete -> DeletedApplePayDomain;
    "DeleteApplePayDomainsDomain" Delete "/v1/apple_pay/domains/{domain}" Query;
    "domain" required path: String;
}

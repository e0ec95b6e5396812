// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::apple_pay_domains::ApplePayDomain;
use crate::apple_pay_domains::DeletedApplePayDomain;
use crate::rt;

/// Deletes a domain that shows Apple Pay. [`payment_method_domains.create`](crate::payment_method_domains::create()) has taken the place of these calls.
///
/// `DELETE /v1/apple_pay/domains/{domain}`
///
/// ```
/// use stripe_client::apple_pay_domains;
///
/// let deleted_apple_pay_domain = apple_pay_domains::delete("apwc_123")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `domain`, in the path: Id of the apple pay domain.
///
/// # Answer
///
/// [`DeletedApplePayDomain`](crate::apple_pay_domains::DeletedApplePayDomain).
///
/// [Stripe's reference](https://docs.stripe.com/api/apple_pay/domains/delete)
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

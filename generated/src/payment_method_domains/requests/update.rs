// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Update a payment method domain.
///
/// `POST /v1/payment_method_domains/{payment_method_domain}`
///
/// - `payment_method_domain`, in the path: Payment method domain. At most 5000 characters.
///
/// Feature: `payment_method_domains`.
#[doc(alias = "PostPaymentMethodDomainsPaymentMethodDomain")]
#[doc(alias = "postpaymentmethoddomainspaymentmethoddomain")]
pub fn update(
    payment_method_domain: impl Into<
        rt::Id<crate::payment_method_domains::PaymentMethodDomain>,
    >,
) -> Update {
    Update {
        payment_method_domain: payment_method_domain.into(),
        ..Default::default()
    }
}
/// The request of [`payment_method_domains.update`](update()).
///
/// `POST /v1/payment_method_domains/{payment_method_domain}` (`PostPaymentMethodDomainsPaymentMethodDomain`).
#[doc(alias = "PostPaymentMethodDomainsPaymentMethodDomain")]
#[doc(alias = "postpaymentmethoddomainspaymentmethoddomain")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    payment_method_domain: rt::Id<crate::payment_method_domains::PaymentMethodDomain>,
    enabled: Option<bool>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Update {
    /// Enabled.
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
}
rt::record! {
    Update;
    0 => payment_method_domain "payment_method_domain" required path;
    1 => enabled "enabled";
    2 => expand "expand";
}
rt::request! {
    Update -> crate::payment_method_domains::PaymentMethodDomain;
    "PostPaymentMethodDomainsPaymentMethodDomain" Post "/v1/payment_method_domains/{payment_method_domain}" Form;
}

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve a payment method domain.
///
/// `GET /v1/payment_method_domains/{payment_method_domain}`
///
/// - `payment_method_domain`, in the path: Payment method domain. At most 5000 characters.
///
/// Feature: `payment_method_domains`.
#[doc(alias = "GetPaymentMethodDomainsPaymentMethodDomain")]
#[doc(alias = "getpaymentmethoddomainspaymentmethoddomain")]
pub fn retrieve(
    payment_method_domain: impl Into<
        rt::Id<crate::payment_method_domains::PaymentMethodDomain>,
    >,
) -> Retrieve {
    Retrieve {
        payment_method_domain: payment_method_domain.into(),
        ..Default::default()
    }
}
/// The request of [`payment_method_domains.retrieve`](retrieve()).
///
/// `GET /v1/payment_method_domains/{payment_method_domain}` (`GetPaymentMethodDomainsPaymentMethodDomain`).
#[doc(alias = "GetPaymentMethodDomainsPaymentMethodDomain")]
#[doc(alias = "getpaymentmethoddomainspaymentmethoddomain")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    payment_method_domain: rt::Id<crate::payment_method_domains::PaymentMethodDomain>,
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
    0 => payment_method_domain "payment_method_domain" required path;
    1 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::payment_method_domains::PaymentMethodDomain;
    "GetPaymentMethodDomainsPaymentMethodDomain" Get "/v1/payment_method_domains/{payment_method_domain}" Query;
}
impl rt::Retrieve for crate::payment_method_domains::PaymentMethodDomain {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create a payment method domain.
///
/// `POST /v1/payment_method_domains`
///
/// - `domain_name`, in the body: Domain name. At most 5000 characters.
///
/// Feature: `payment_method_domains`.
#[doc(alias = "PostPaymentMethodDomains")]
#[doc(alias = "postpaymentmethoddomains")]
pub fn create(domain_name: impl Into<String>) -> Create {
    Create {
        domain_name: domain_name.into(),
        ..Default::default()
    }
}
/// The request of [`payment_method_domains.create`](create()).
///
/// `POST /v1/payment_method_domains` (`PostPaymentMethodDomains`).
#[doc(alias = "PostPaymentMethodDomains")]
#[doc(alias = "postpaymentmethoddomains")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    domain_name: String,
    enabled: Option<bool>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
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
    Create;
    0 => domain_name "domain_name" required;
    1 => enabled "enabled";
    2 => expand "expand";
}
rt::request! {
    Create -> crate::payment_method_domains::PaymentMethodDomain;
    "PostPaymentMethodDomains" Post "/v1/payment_method_domains" Form;
}

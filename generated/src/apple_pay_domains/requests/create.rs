// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create.
///
/// `POST /v1/apple_pay/domains`
///
/// - `domain_name`, in the body: Domain name.
///
/// Feature: `apple_pay_domains`.
#[doc(alias = "PostApplePayDomains")]
#[doc(alias = "postapplepaydomains")]
pub fn create(domain_name: impl Into<String>) -> Create {
    Create {
        domain_name: domain_name.into(),
        ..Default::default()
    }
}
/// The request of [`apple_pay_domains.create`](create()).
///
/// `POST /v1/apple_pay/domains` (`PostApplePayDomains`).
#[doc(alias = "PostApplePayDomains")]
#[doc(alias = "postapplepaydomains")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    domain_name: String,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
}
rt::record! {
    Create;
    0 => domain_name "domain_name" required;
    1 => expand "expand";
}
rt::request! {
    Create -> crate::apple_pay_domains::ApplePayDomain;
    "PostApplePayDomains" Post "/v1/apple_pay/domains" Form;
}

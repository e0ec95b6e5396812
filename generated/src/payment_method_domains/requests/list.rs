// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// List payment method domains.
///
/// `GET /v1/payment_method_domains`
///
/// Feature: `payment_method_domains`.
#[doc(alias = "GetPaymentMethodDomains")]
#[doc(alias = "getpaymentmethoddomains")]
pub fn list() -> List {
    Default::default()
}
/// The request of [`payment_method_domains.list`](list()).
///
/// `GET /v1/payment_method_domains` (`GetPaymentMethodDomains`).
#[doc(alias = "GetPaymentMethodDomains")]
#[doc(alias = "getpaymentmethoddomains")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    domain_name: Option<String>,
    enabled: Option<bool>,
    ending_before: Option<String>,
    expand: Option<Vec<String>>,
    limit: Option<i64>,
    starting_after: Option<String>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl List {
    /// Domain name. At most 5000 characters.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Enabled.
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
    /// Ending before. At most 5000 characters.
    pub fn ending_before(mut self, value: impl Into<String>) -> Self {
        self.ending_before = Some(value.into());
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Limit.
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Starting after. At most 5000 characters.
    pub fn starting_after(mut self, value: impl Into<String>) -> Self {
        self.starting_after = Some(value.into());
        self
    }
}
rt::record! {
    List;
    0 => domain_name "domain_name" query;
    1 => enabled "enabled" query;
    2 => ending_before "ending_before" query;
    3 => expand "expand" query;
    4 => limit "limit" query;
    5 => starting_after "starting_after" query;
}
rt::request! {
    List -> rt::List<crate::payment_method_domains::PaymentMethodDomain>;
    "GetPaymentMethodDomains" Get "/v1/payment_method_domains" Query;
}
rt::list! {
    List -> crate::payment_method_domains::PaymentMethodDomain;
}

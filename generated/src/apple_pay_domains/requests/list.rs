// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// List.
///
/// `GET /v1/apple_pay/domains`
///
/// Feature: `apple_pay_domains`.
#[doc(alias = "GetApplePayDomains")]
#[doc(alias = "getapplepaydomains")]
pub fn list() -> List {
    Default::default()
}
/// The request of [`apple_pay_domains.list`](list()).
///
/// `GET /v1/apple_pay/domains` (`GetApplePayDomains`).
#[doc(alias = "GetApplePayDomains")]
#[doc(alias = "getapplepaydomains")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    domain_name: Option<String>,
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
    1 => ending_before "ending_before" query;
    2 => expand "expand" query;
    3 => limit "limit" query;
    4 => starting_after "starting_after" query;
}
rt::request! {
    List -> rt::List<crate::apple_pay_domains::ApplePayDomain>;
    "GetApplePayDomains" Get "/v1/apple_pay/domains" Query;
}
rt::list! {
    List -> crate::apple_pay_domains::ApplePayDomain;
}

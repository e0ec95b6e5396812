// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::payment_method_domains::PaymentMethodDomain;
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
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    /// Domain name. At most 5000 characters.
    pub fn domain_name(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value), self.1)
    }

    /// Enabled.
    pub fn enabled(self, value: bool) -> Self {
        Self(self.0.set::<bool>(1, value), self.1)
    }

    /// Ending before. At most 5000 characters.
    pub fn ending_before(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(3, value), self.1)
    }

    /// Limit.
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.set::<i64>(4, value), self.1)
    }

    /// Starting after. At most 5000 characters.
    pub fn starting_after(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(5, value), self.1)
    }
}

rt::request! {
    List -> rt::List<PaymentMethodDomain>;
    "GetPaymentMethodDomains" Get "/v1/payment_method_domains" Query;
    "domain_name" query: String;
    "enabled" query: bool;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "limit" query: i64;
    "starting_after" query: String;
}

rt::list! {
    List -> PaymentMethodDomain;
}

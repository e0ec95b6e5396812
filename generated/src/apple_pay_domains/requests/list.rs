// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::apple_pay_domains::ApplePayDomain;
use crate::rt;

/// Lists domains that show Apple Pay. Prefer [`payment_method_domains.list`](crate::payment_method_domains::list()), which covers other wallets too.
///
/// `GET /v1/apple_pay/domains`
///
/// ```
/// use stripe_client::apple_pay_domains;
///
/// let page = apple_pay_domains::list().limit(10).send(&client).await?;
/// ```
///
/// # Parameters
///
/// - [`domain_name`](List::domain_name()): Only the one of this domain.
/// - [`ending_before`](List::ending_before()): Id of the first object of the page after: the page ends before it.
/// - [`expand`](List::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`limit`](List::limit()): How many objects a page holds, from 1 to 100, and 10 if left out.
/// - [`starting_after`](List::starting_after()): Id of the last object of the page before: the page begins behind it.
///
/// # Answer
///
/// A page of [`ApplePayDomain`](crate::apple_pay_domains::ApplePayDomain).
///
/// [Stripe's reference](https://docs.stripe.com/api/apple_pay/domains/list)
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
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    /// Only the one of this domain.
    pub fn domain_name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value), self.1)
    }

    /// Id of the first object of the page after: the page ends before it.
    pub fn ending_before<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }

    /// How many objects a page holds, from 1 to 100, and 10 if left out.
    pub fn limit(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(3, value), self.1)
    }

    /// Id of the last object of the page before: the page begins behind it.
    pub fn starting_after<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value), self.1)
    }
}

rt::request! {
    List -> rt::List<ApplePayDomain>;
    "GetApplePayDomains" Get "/v1/apple_pay/domains" Query;
    "domain_name" query: String;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "limit" query: i64;
    "starting_after" query: String;
}

rt::list! {
    List -> ApplePayDomain;
}

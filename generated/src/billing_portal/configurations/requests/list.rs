// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::billing_portal::Configuration;
use crate::rt;

/// Lists the configurations of the customer portal: what customers can do there.
///
/// `GET /v1/billing_portal/configurations`
///
/// ```
/// use stripe_client::billing_portal;
///
/// let page = billing_portal::configurations::list().limit(10).send(&client).await?;
/// ```
///
/// # Parameters
///
/// - [`active`](List::active()): Only active ones if true, only inactive ones if false.
/// - [`ending_before`](List::ending_before()): Id of the first object of the page after: the page ends before it.
/// - [`expand`](List::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`is_default`](List::is_default()): Only the default one, or with false the others.
/// - [`limit`](List::limit()): How many objects a page holds, from 1 to 100, and 10 if left out.
/// - [`starting_after`](List::starting_after()): Id of the last object of the page before: the page begins behind it.
///
/// # Answer
///
/// A page of [`Configuration`](crate::billing_portal::Configuration).
///
/// [Stripe's reference](https://docs.stripe.com/api/billing_portal/configurations/list)
///
/// Feature: `billing_portal`.
#[doc(alias = "GetBillingPortalConfigurations")]
#[doc(alias = "getbillingportalconfigurations")]
pub fn list() -> List {
    Default::default()
}

/// The request of [`billing_portal.configurations.list`](list()).
///
/// `GET /v1/billing_portal/configurations` (`GetBillingPortalConfigurations`).
#[doc(alias = "GetBillingPortalConfigurations")]
#[doc(alias = "getbillingportalconfigurations")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    /// Only active ones if true, only inactive ones if false.
    pub fn active<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(0, value), self.1)
    }

    /// Id of the first object of the page after: the page ends before it.
    pub fn ending_before<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }

    /// Only the default one, or with false the others.
    pub fn is_default<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(3, value), self.1)
    }

    /// How many objects a page holds, from 1 to 100, and 10 if left out.
    pub fn limit(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(4, value), self.1)
    }

    /// Id of the last object of the page before: the page begins behind it.
    pub fn starting_after<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<rt::List<Configuration>>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    List -> rt::List<Configuration>;
    "GetBillingPortalConfigurations" Get "/v1/billing_portal/configurations" Query;
    "active" query: bool;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "is_default" query: bool;
    "limit" query: i64;
    "starting_after" query: String;
}

rt::list! {
    List -> Configuration;
}

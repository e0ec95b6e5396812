// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::entitlements::Feature;
use crate::rt;

/// Lists the features you sell, archived or not.
///
/// `GET /v1/entitlements/features`
///
/// ```
/// use stripe_client::entitlements;
///
/// let page = entitlements::features::list().limit(10).send(&client).await?;
/// ```
///
/// # Parameters
///
/// - [`archived`](List::archived()): Only archived ones if true, only others if false.
/// - [`ending_before`](List::ending_before()): Id of the first object of the page after: the page ends before it.
/// - [`expand`](List::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`limit`](List::limit()): How many objects a page holds, from 1 to 100, and 10 if left out.
/// - [`lookup_key`](List::lookup_key()): Only the feature with this name of yours.
/// - [`starting_after`](List::starting_after()): Id of the last object of the page before: the page begins behind it.
///
/// # Answer
///
/// A page of [`Feature`](crate::entitlements::Feature).
///
/// [Stripe's reference](https://docs.stripe.com/api/entitlements/features/list)
///
/// Feature: `entitlements`.
#[doc(alias = "GetEntitlementsFeatures")]
#[doc(alias = "getentitlementsfeatures")]
pub fn list() -> List {
    Default::default()
}

/// The request of [`entitlements.features.list`](list()).
///
/// `GET /v1/entitlements/features` (`GetEntitlementsFeatures`).
#[doc(alias = "GetEntitlementsFeatures")]
#[doc(alias = "getentitlementsfeatures")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    /// Only archived ones if true, only others if false.
    pub fn archived<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
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

    /// How many objects a page holds, from 1 to 100, and 10 if left out.
    pub fn limit(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(3, value), self.1)
    }

    /// Only the feature with this name of yours.
    pub fn lookup_key<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value), self.1)
    }

    /// Id of the last object of the page before: the page begins behind it.
    pub fn starting_after<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value), self.1)
    }
}

rt::request! {
    List -> rt::List<Feature>;
    "GetEntitlementsFeatures" Get "/v1/entitlements/features" Query;
    "archived" query: bool;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "limit" query: i64;
    "lookup_key" query: String;
    "starting_after" query: String;
}

rt::list! {
    List -> Feature;
}

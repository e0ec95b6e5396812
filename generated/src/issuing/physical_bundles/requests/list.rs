// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::issuing::PhysicalBundle;
use crate::issuing::PhysicalBundleStatus;
use crate::issuing::PhysicalBundleType;
use crate::rt;

/// Lists bundles that physical cards are made of: card stock, carrier and envelope. The newest come first.
///
/// `GET /v1/issuing/physical_bundles`
///
/// ```
/// use stripe_client::issuing;
///
/// let page = issuing::physical_bundles::list()
///     .status(issuing::PhysicalBundleStatus::Active)
///     .r#type(issuing::PhysicalBundleType::Custom)
///     .limit(10)
///     .send(&client)
///     .await?;
/// ```
///
/// # Parameters
///
/// - [`ending_before`](List::ending_before()): Id of the first object of the page after: the page ends before it.
/// - [`expand`](List::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`limit`](List::limit()): How many objects a page holds, from 1 to 100, and 10 if left out.
/// - [`starting_after`](List::starting_after()): Id of the last object of the page before: the page begins behind it.
/// - [`status`](List::status()): Only those with this status.
/// - [`type`](List::type()): Only Stripe's own bundles (`standard`), or only those made for you (`custom`).
///
/// # Answer
///
/// A page of [`PhysicalBundle`](crate::issuing::PhysicalBundle).
///
/// [Stripe's reference](https://docs.stripe.com/api/issuing/physical_bundles/list)
///
/// Feature: `issuing`.
#[doc(alias = "GetIssuingPhysicalBundles")]
#[doc(alias = "getissuingphysicalbundles")]
pub fn list() -> List {
    Default::default()
}

/// The request of [`issuing.physical_bundles.list`](list()).
///
/// `GET /v1/issuing/physical_bundles` (`GetIssuingPhysicalBundles`).
#[doc(alias = "GetIssuingPhysicalBundles")]
#[doc(alias = "getissuingphysicalbundles")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    /// Id of the first object of the page after: the page ends before it.
    pub fn ending_before<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// How many objects a page holds, from 1 to 100, and 10 if left out.
    pub fn limit(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(2, value), self.1)
    }

    /// Id of the last object of the page before: the page begins behind it.
    pub fn starting_after<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value), self.1)
    }

    /// Only those with this status. `active`, `inactive` or `review`.
    pub fn status<K>(self, value: impl rt::Maybe<PhysicalBundleStatus, K>) -> Self {
        Self(self.0.maybe::<PhysicalBundleStatus, K>(4, value), self.1)
    }

    /// Only Stripe's own bundles (`standard`), or only those made for you (`custom`).
    pub fn r#type<K>(self, value: impl rt::Maybe<PhysicalBundleType, K>) -> Self {
        Self(self.0.maybe::<PhysicalBundleType, K>(5, value), self.1)
    }
}

rt::request! {
    List -> rt::List<PhysicalBundle>;
    "GetIssuingPhysicalBundles" Get "/v1/issuing/physical_bundles" Query;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "limit" query: i64;
    "starting_after" query: String;
    "status" query: PhysicalBundleStatus;
    "type" query: PhysicalBundleType;
}

rt::list! {
    List -> PhysicalBundle;
}

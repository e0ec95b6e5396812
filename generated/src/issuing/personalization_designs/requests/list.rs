// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::issuing::PersonalizationDesign;
use crate::issuing::PhysicalBundleStatus;
use crate::issuing::personalization_designs::params::ListPreferences;
use crate::rt;

/// Lists designs of physical cards, the newest first.
///
/// `GET /v1/issuing/personalization_designs`
///
/// ```
/// use stripe_client::issuing;
///
/// let page = issuing::personalization_designs::list()
///     .status(issuing::PhysicalBundleStatus::Active)
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
/// - [`lookup_keys`](List::lookup_keys()): Only designs with one of these names of yours.
/// - [`preferences`](List::preferences()): Only designs that are the default in this way, for you or for your platform.
/// - [`starting_after`](List::starting_after()): Id of the last object of the page before: the page begins behind it.
/// - [`status`](List::status()): Only those with this status.
///
/// # Answer
///
/// A page of [`PersonalizationDesign`](crate::issuing::PersonalizationDesign).
///
/// [Stripe's reference](https://docs.stripe.com/api/issuing/personalization_designs/list)
///
/// Feature: `issuing`.
#[doc(alias = "GetIssuingPersonalizationDesigns")]
#[doc(alias = "getissuingpersonalizationdesigns")]
pub fn list() -> List {
    Default::default()
}

/// The request of [`issuing.personalization_designs.list`](list()).
///
/// `GET /v1/issuing/personalization_designs` (`GetIssuingPersonalizationDesigns`).
#[doc(alias = "GetIssuingPersonalizationDesigns")]
#[doc(alias = "getissuingpersonalizationdesigns")]
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

    /// Only designs with one of these names of yours. An empty list is not sent. A second call replaces the first.
    pub fn lookup_keys<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(3, value), self.1)
    }

    /// Only designs that are the default in this way, for you or for your platform.
    pub fn preferences<K>(self, value: impl rt::Maybe<ListPreferences, K>) -> Self {
        Self(self.0.maybe::<ListPreferences, K>(4, value), self.1)
    }

    /// Id of the last object of the page before: the page begins behind it.
    pub fn starting_after<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value), self.1)
    }

    /// Only those with this status. `active`, `inactive`, `rejected` or `review`.
    pub fn status<K>(self, value: impl rt::Maybe<PhysicalBundleStatus, K>) -> Self {
        Self(self.0.maybe::<PhysicalBundleStatus, K>(6, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(
            crate::ExpandPath<rt::List<PersonalizationDesign>>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

rt::request! {
    List -> rt::List<PersonalizationDesign>;
    "GetIssuingPersonalizationDesigns" Get "/v1/issuing/personalization_designs" Query;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "limit" query: i64;
    "lookup_keys" query: Vec<String>;
    "preferences" query: ListPreferences;
    "starting_after" query: String;
    "status" query: PhysicalBundleStatus;
}

rt::list! {
    List -> PersonalizationDesign;
}

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::tax_ids::TaxId;
use crate::tax_ids::params::Owner;

/// Lists tax ids, the account's own or those of an owner you name.
///
/// `GET /v1/tax_ids`
///
/// ```
/// use stripe_client::tax_ids;
///
/// let page = tax_ids::list().limit(10).send(&client).await?;
/// ```
///
/// # Parameters
///
/// - [`ending_before`](List::ending_before()): Id of the first object of the page after: the page ends before it.
/// - [`expand`](List::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`limit`](List::limit()): How many objects a page holds, from 1 to 100, and 10 if left out.
/// - [`owner`](List::owner()): Only those of this account or customer.
/// - [`starting_after`](List::starting_after()): Id of the last object of the page before: the page begins behind it.
///
/// # Answer
///
/// A page of [`TaxId`](crate::tax_ids::TaxId).
///
/// [Stripe's reference](https://docs.stripe.com/api/tax_ids/list)
///
/// Feature: `tax_ids`.
#[doc(alias = "GetTaxIds")]
#[doc(alias = "gettaxids")]
pub fn list() -> List {
    Default::default()
}

/// The request of [`tax_ids.list`](list()).
///
/// `GET /v1/tax_ids` (`GetTaxIds`).
#[doc(alias = "GetTaxIds")]
#[doc(alias = "gettaxids")]
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

    /// Only those of this account or customer. Those of your own account if left out.
    pub fn owner<K>(self, value: impl rt::Maybe<Owner, K>) -> Self {
        Self(self.0.maybe::<Owner, K>(3, value), self.1)
    }

    /// Id of the last object of the page before: the page begins behind it.
    pub fn starting_after<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<rt::List<TaxId>>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

rt::request! {
    List -> rt::List<TaxId>;
    "GetTaxIds" Get "/v1/tax_ids" Query;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "limit" query: i64;
    "owner" query: Owner;
    "starting_after" query: String;
}

rt::list! {
    List -> TaxId;
}

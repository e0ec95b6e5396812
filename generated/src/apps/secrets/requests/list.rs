// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::apps::Secret;
use crate::apps::secrets::params::Scope;
use crate::rt;

/// Lists the secrets that your Stripe app keeps in one scope, without what is in them.
///
/// `GET /v1/apps/secrets`
///
/// ```
/// use stripe_client::apps;
///
/// let page = apps::secrets::list(
///     apps::secrets::params::Scope::new(apps::ScopeType::Account),
/// )
/// .limit(10)
/// .send(&client)
/// .await?;
/// ```
///
/// # Arguments
///
/// - `scope`, in the query: Only those of the account, or of one user.
///
/// # Parameters
///
/// - [`ending_before`](List::ending_before()): Id of the first object of the page after: the page ends before it.
/// - [`expand`](List::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`limit`](List::limit()): How many objects a page holds, from 1 to 100, and 10 if left out.
/// - [`starting_after`](List::starting_after()): Id of the last object of the page before: the page begins behind it.
///
/// # Answer
///
/// A page of [`Secret`](crate::apps::Secret).
///
/// [Stripe's reference](https://docs.stripe.com/api/apps/secrets/list)
///
/// Feature: `apps`.
#[doc(alias = "GetAppsSecrets")]
#[doc(alias = "getappssecrets")]
pub fn list(scope: Scope) -> List {
    List(List::default().0.set::<Scope>(0, scope), rt::RequestOptions::default())
}

/// The request of [`apps.secrets.list`](list()).
///
/// `GET /v1/apps/secrets` (`GetAppsSecrets`).
#[doc(alias = "GetAppsSecrets")]
#[doc(alias = "getappssecrets")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
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
    List -> rt::List<Secret>;
    "GetAppsSecrets" Get "/v1/apps/secrets" Query;
    "scope" required query: Scope;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "limit" query: i64;
    "starting_after" query: String;
}

rt::list! {
    List -> Secret;
}

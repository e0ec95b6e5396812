// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::v2::core::Account;
use crate::v2::core::AppliedConfiguration;

/// Lists accounts, filtered by their configurations or whether they are closed.
///
/// `GET /v2/core/accounts`
///
/// ```
/// use stripe_client::v2;
///
/// let page = v2::core::accounts::list().limit(10).send(&client).await?;
/// ```
///
/// # Parameters
///
/// - [`applied_configurations`](List::applied_configurations()): Only accounts that have all of these configurations.
/// - [`closed`](List::closed()): Only closed accounts if true, only open ones if false or left out.
/// - [`limit`](List::limit()): How many objects a page holds at most.
/// - [`page`](List::page()): Where the page begins, from the link to it in the answer before.
///
/// # Answer
///
/// A page of [`Account`](crate::v2::core::Account).
///
/// [Stripe's reference](https://docs.stripe.com/api/v2/core/accounts/list)
///
/// Feature: `v2_core`.
#[doc(alias = "GetV2CoreAccounts")]
#[doc(alias = "getv2coreaccounts")]
pub fn list() -> List {
    Default::default()
}

/// The request of [`v2.core.accounts.list`](list()).
///
/// `GET /v2/core/accounts` (`GetV2CoreAccounts`).
#[doc(alias = "GetV2CoreAccounts")]
#[doc(alias = "getv2coreaccounts")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    /// Only accounts that have all of these configurations. All accounts if left out. `customer`, `merchant` or `recipient`. An empty list is not sent. A second call replaces the first.
    pub fn applied_configurations<K>(
        self,
        value: impl rt::MaybeList<AppliedConfiguration, K>,
    ) -> Self {
        Self(self.0.maybe_list::<AppliedConfiguration, K>(0, value), self.1)
    }

    /// Only closed accounts if true, only open ones if false or left out.
    pub fn closed<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(1, value), self.1)
    }

    /// How many objects a page holds at most.
    pub fn limit(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(2, value), self.1)
    }

    /// Where the page begins, from the link to it in the answer before. Left out for the first page.
    pub fn page<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value), self.1)
    }
}

rt::request! {
    List -> rt::V2List<Account>;
    "GetV2CoreAccounts" Get "/v2/core/accounts" Query;
    "applied_configurations" query: Vec<AppliedConfiguration>;
    "closed" query: bool;
    "limit" query: i64;
    "page" query: String;
}

rt::list! {
    List -> Account;
}

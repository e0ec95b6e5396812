// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::financial_connections::Account;
use crate::financial_connections::AccountOwner;
use crate::financial_connections::AccountOwnership;
use crate::rt;

/// Lists the owners of a linked bank account. This path is the older one: prefer [`financial_connections.accounts.owners.list`](crate::financial_connections::accounts::owners::list()).
///
/// `GET /v1/linked_accounts/{account}/owners`
///
/// ```
/// use stripe_client::linked_accounts;
///
/// let page = linked_accounts::owners::list("fca_123", "fcaowns_123")
///     .limit(10)
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `account`, in the path: Id of the financial connections account.
/// - `ownership`, in the query: Id of the list of owners to read.
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
/// A page of [`AccountOwner`](crate::financial_connections::AccountOwner).
///
/// [Stripe's reference](https://docs.stripe.com/api/linked_accounts)
///
/// Feature: `linked_accounts`.
#[doc(alias = "GetLinkedAccountsAccountOwners")]
#[doc(alias = "getlinkedaccountsaccountowners")]
pub fn list(
    account: impl Into<rt::Id<Account>>,
    ownership: impl Into<rt::Id<AccountOwnership>>,
) -> List {
    List(
        List::default()
            .0
            .set::<rt::Id<Account>>(0, account)
            .set::<rt::Id<AccountOwnership>>(1, ownership),
        rt::RequestOptions::default(),
    )
}

/// The request of [`linked_accounts.owners.list`](list()).
///
/// `GET /v1/linked_accounts/{account}/owners` (`GetLinkedAccountsAccountOwners`).
#[doc(alias = "GetLinkedAccountsAccountOwners")]
#[doc(alias = "getlinkedaccountsaccountowners")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    /// Id of the first object of the page after: the page ends before it.
    pub fn ending_before<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(3, value), self.1)
    }

    /// How many objects a page holds, from 1 to 100, and 10 if left out.
    pub fn limit(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(4, value), self.1)
    }

    /// Id of the last object of the page before: the page begins behind it.
    pub fn starting_after<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value), self.1)
    }
}

rt::request! {
    List -> rt::List<AccountOwner>;
    "GetLinkedAccountsAccountOwners" Get "/v1/linked_accounts/{account}/owners" Query;
    "account" required path: String;
    "ownership" required query: String;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "limit" query: i64;
    "starting_after" query: String;
}

rt::list! {
    List -> AccountOwner;
}

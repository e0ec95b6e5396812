// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::financial_connections::AccountOwner;
use crate::financial_connections::AccountOwnership;
use crate::rt;

/// List Account Owners.
///
/// `GET /v1/linked_accounts/{account}/owners`
///
/// - `account`, in the path: Account. At most 5000 characters.
/// - `ownership`, in the query: Ownership. At most 5000 characters.
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

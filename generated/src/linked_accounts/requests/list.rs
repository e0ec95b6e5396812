// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::financial_connections::Account;
use crate::linked_accounts::params::AccountHolder;
use crate::rt;

/// List Accounts.
///
/// `GET /v1/linked_accounts`
///
/// Feature: `linked_accounts`.
#[doc(alias = "GetLinkedAccounts")]
#[doc(alias = "getlinkedaccounts")]
pub fn list() -> List {
    Default::default()
}

/// The request of [`linked_accounts.list`](list()).
///
/// `GET /v1/linked_accounts` (`GetLinkedAccounts`).
#[doc(alias = "GetLinkedAccounts")]
#[doc(alias = "getlinkedaccounts")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    /// Account holder.
    pub fn account_holder(self, value: AccountHolder) -> Self {
        Self(self.0.set::<AccountHolder>(0, value), self.1)
    }

    /// Ending before. At most 5000 characters.
    pub fn ending_before(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(2, value), self.1)
    }

    /// Limit.
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.set::<i64>(3, value), self.1)
    }

    /// Session. At most 5000 characters.
    pub fn session(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value), self.1)
    }

    /// Starting after. At most 5000 characters.
    pub fn starting_after(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(5, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<rt::List<Account>>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    List -> rt::List<Account>;
    "GetLinkedAccounts" Get "/v1/linked_accounts" Query;
    "account_holder" query: AccountHolder;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "limit" query: i64;
    "session" query: String;
    "starting_after" query: String;
}

rt::list! {
    List -> Account;
}

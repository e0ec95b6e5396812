// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::accounts::Person;
use crate::accounts::params::ListRelationship;
use crate::rt;

/// List all persons.
///
/// `GET /v1/accounts/{account}/people`
///
/// - `account`, in the path: Account. At most 5000 characters.
///
/// Feature: `accounts`.
#[doc(alias = "GetAccountsAccountPeople")]
#[doc(alias = "getaccountsaccountpeople")]
pub fn list(account: impl Into<rt::Id<Account>>) -> List {
    List(
        List::default().0.set::<rt::Id<Account>>(0, account),
        rt::RequestOptions::default(),
    )
}

/// The request of [`accounts.people.list`](list()).
///
/// `GET /v1/accounts/{account}/people` (`GetAccountsAccountPeople`).
#[doc(alias = "GetAccountsAccountPeople")]
#[doc(alias = "getaccountsaccountpeople")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
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

    /// Relationship.
    pub fn relationship(self, value: ListRelationship) -> Self {
        Self(self.0.set::<ListRelationship>(4, value), self.1)
    }

    /// Starting after. At most 5000 characters.
    pub fn starting_after(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(5, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<rt::List<Person>>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    List -> rt::List<Person>;
    "GetAccountsAccountPeople" Get "/v1/accounts/{account}/people" Query;
    "account" required path: String;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "limit" query: i64;
    "relationship" query: ListRelationship;
    "starting_after" query: String;
}

rt::list! {
    List -> Person;
}

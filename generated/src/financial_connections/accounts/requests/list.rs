// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::financial_connections::Account;
use crate::financial_connections::accounts::params::AccountHolder;
use crate::rt;

/// Lists bank accounts that customers have linked, filtered by holder or session.
///
/// `GET /v1/financial_connections/accounts`
///
/// ```
/// use stripe_client::financial_connections;
///
/// let page = financial_connections::accounts::list().limit(10).send(&client).await?;
/// ```
///
/// # Parameters
///
/// - [`account_holder`](List::account_holder()): Only those of this holder, a customer or a connected account, never both.
/// - [`ending_before`](List::ending_before()): Id of the first object of the page after: the page ends before it.
/// - [`expand`](List::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`limit`](List::limit()): How many objects a page holds, from 1 to 100, and 10 if left out.
/// - [`session`](List::session()): Only those that the user linked in this session.
/// - [`starting_after`](List::starting_after()): Id of the last object of the page before: the page begins behind it.
///
/// # Answer
///
/// A page of [`Account`](crate::financial_connections::Account).
///
/// [Stripe's reference](https://docs.stripe.com/api/financial_connections/accounts/list)
///
/// Feature: `financial_connections`.
#[doc(alias = "GetFinancialConnectionsAccounts")]
#[doc(alias = "getfinancialconnectionsaccounts")]
pub fn list() -> List {
    Default::default()
}

/// The request of [`financial_connections.accounts.list`](list()).
///
/// `GET /v1/financial_connections/accounts` (`GetFinancialConnectionsAccounts`).
#[doc(alias = "GetFinancialConnectionsAccounts")]
#[doc(alias = "getfinancialconnectionsaccounts")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    /// Only those of this holder, a customer or a connected account, never both.
    pub fn account_holder<K>(self, value: impl rt::Maybe<AccountHolder, K>) -> Self {
        Self(self.0.maybe::<AccountHolder, K>(0, value), self.1)
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

    /// Only those that the user linked in this session.
    pub fn session<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value), self.1)
    }

    /// Id of the last object of the page before: the page begins behind it.
    pub fn starting_after<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value), self.1)
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
    "GetFinancialConnectionsAccounts" Get "/v1/financial_connections/accounts" Query;
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

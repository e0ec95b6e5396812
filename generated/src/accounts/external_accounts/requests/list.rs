// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::accounts::params::Object;
use crate::rt;
use crate::types::ExternalAccount;

/// Lists the bank accounts and cards that payouts of an account go to.
///
/// `GET /v1/accounts/{account}/external_accounts`
///
/// ```
/// use stripe_client::accounts;
///
/// let page = accounts::external_accounts::list("acct_123")
///     .limit(10)
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `account`, in the path: Id of the account.
///
/// # Parameters
///
/// - [`ending_before`](List::ending_before()): Id of the first object of the page after: the page ends before it.
/// - [`expand`](List::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`limit`](List::limit()): How many objects a page holds, from 1 to 100, and 10 if left out.
/// - [`object`](List::object()): Only bank accounts (`bank_account`), or only cards (`card`).
/// - [`starting_after`](List::starting_after()): Id of the last object of the page before: the page begins behind it.
///
/// # Answer
///
/// A page of [`ExternalAccount`](crate::types::ExternalAccount).
///
/// [Stripe's reference](https://docs.stripe.com/api/accounts)
///
/// Feature: `accounts`.
#[doc(alias = "GetAccountsAccountExternalAccounts")]
#[doc(alias = "getaccountsaccountexternalaccounts")]
pub fn list(account: impl Into<rt::Id<Account>>) -> List {
    List(
        List::default().0.set::<rt::Id<Account>>(0, account),
        rt::RequestOptions::default(),
    )
}

/// The request of [`accounts.external_accounts.list`](list()).
///
/// `GET /v1/accounts/{account}/external_accounts` (`GetAccountsAccountExternalAccounts`).
#[doc(alias = "GetAccountsAccountExternalAccounts")]
#[doc(alias = "getaccountsaccountexternalaccounts")]
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

    /// Only bank accounts (`bank_account`), or only cards (`card`).
    pub fn object<K>(self, value: impl rt::Maybe<Object, K>) -> Self {
        Self(self.0.maybe::<Object, K>(4, value), self.1)
    }

    /// Id of the last object of the page before: the page begins behind it.
    pub fn starting_after<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<rt::List<ExternalAccount>>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    List -> rt::List<ExternalAccount>;
    "GetAccountsAccountExternalAccounts" Get "/v1/accounts/{account}/external_accounts" Query;
    "account" required path: String;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "limit" query: i64;
    "object" query: Object;
    "starting_after" query: String;
}

rt::list! {
    List -> ExternalAccount;
}

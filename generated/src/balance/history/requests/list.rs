// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::balance_transactions::BalanceTransaction;
use crate::params::TimeFilter;
use crate::rt;

/// Lists what moved the account's balance, the newest first. The path is the old name of [`balance_transactions.list`](crate::balance_transactions::list()): prefer that.
///
/// `GET /v1/balance/history`
///
/// ```
/// use stripe_client::balance;
///
/// let page = balance::history::list().limit(10).currency("usd").send(&client).await?;
/// ```
///
/// # Parameters
///
/// - [`created`](List::created()): Only those made at this time, or between these bounds.
/// - [`currency`](List::currency()): Only those in this currency.
/// - [`ending_before`](List::ending_before()): Id of the first object of the page after: the page ends before it.
/// - [`expand`](List::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`limit`](List::limit()): How many objects a page holds, from 1 to 100, and 10 if left out.
/// - [`payout`](List::payout()): Only what was paid out by this automatic payout.
/// - [`source`](List::source()): Only those that this object caused, such as a charge or payout.
/// - [`starting_after`](List::starting_after()): Id of the last object of the page before: the page begins behind it.
/// - [`type`](List::type()): Only those of this kind, such as `charge` or `payout`.
///
/// # Answer
///
/// A page of [`BalanceTransaction`](crate::balance_transactions::BalanceTransaction).
///
/// [Stripe's reference](https://docs.stripe.com/api/balance/history)
///
/// Feature: `balance`.
#[doc(alias = "GetBalanceHistory")]
#[doc(alias = "getbalancehistory")]
pub fn list() -> List {
    Default::default()
}

/// The request of [`balance.history.list`](list()).
///
/// `GET /v1/balance/history` (`GetBalanceHistory`).
#[doc(alias = "GetBalanceHistory")]
#[doc(alias = "getbalancehistory")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    /// Only those made at this time, or between these bounds.
    pub fn created<K>(self, value: impl rt::Maybe<TimeFilter, K>) -> Self {
        Self(self.0.maybe::<TimeFilter, K>(0, value), self.1)
    }

    /// Only those in this currency. A three-letter ISO 4217 code in lower case.
    pub fn currency<K>(self, value: impl rt::Maybe<rt::Currency, K>) -> Self {
        Self(self.0.maybe::<rt::Currency, K>(1, value), self.1)
    }

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

    /// Only what was paid out by this automatic payout.
    pub fn payout<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value), self.1)
    }

    /// Only those that this object caused, such as a charge or payout.
    pub fn source<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(6, value), self.1)
    }

    /// Id of the last object of the page before: the page begins behind it.
    pub fn starting_after<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(7, value), self.1)
    }

    /// Only those of this kind, such as `charge` or `payout`.
    pub fn r#type<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(8, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(
            crate::ExpandPath<rt::List<BalanceTransaction>>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(3, path(Default::default())), self.1)
    }
}

rt::request! {
    List -> rt::List<BalanceTransaction>;
    "GetBalanceHistory" Get "/v1/balance/history" Query;
    "created" query: TimeFilter;
    "currency" query: String;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "limit" query: i64;
    "payout" query: String;
    "source" query: String;
    "starting_after" query: String;
    "type" query: String;
}

rt::list! {
    List -> BalanceTransaction;
}

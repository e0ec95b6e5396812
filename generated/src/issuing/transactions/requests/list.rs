// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::issuing::Card;
use crate::issuing::Cardholder;
use crate::issuing::Transaction;
use crate::issuing::TransactionType;
use crate::params::TimeFilter;
use crate::rt;

/// Lists transactions on issued cards, the newest first: captures and refunds that moved money.
///
/// `GET /v1/issuing/transactions`
///
/// # Parameters
///
/// - [`card`](List::card()): Only those of this issued card.
/// - [`cardholder`](List::cardholder()): Only those of this cardholder.
/// - [`created`](List::created()): Only those made at this time, or between these bounds.
/// - [`ending_before`](List::ending_before()): Id of the first object of the page after: the page ends before it.
/// - [`expand`](List::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`limit`](List::limit()): How many objects a page holds, from 1 to 100.
/// - [`starting_after`](List::starting_after()): Id of the last object of the page before: the page begins behind it.
/// - [`type`](List::type()): Only money that went out (`capture`), or only what came back (`refund`).
///
/// # Answer
///
/// A page of [`Transaction`](crate::issuing::Transaction).
///
/// [Stripe's reference](https://docs.stripe.com/api/issuing/transactions/list)
///
/// Feature: `issuing`.
#[doc(alias = "GetIssuingTransactions")]
#[doc(alias = "getissuingtransactions")]
pub fn list() -> List {
    Default::default()
}

/// The request of [`issuing.transactions.list`](list()).
///
/// `GET /v1/issuing/transactions` (`GetIssuingTransactions`).
#[doc(alias = "GetIssuingTransactions")]
#[doc(alias = "getissuingtransactions")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    /// Only those of this issued card.
    pub fn card(self, value: impl Into<rt::Id<Card>>) -> Self {
        Self(self.0.set::<rt::Id<Card>>(0, value), self.1)
    }

    /// Only those of this cardholder.
    pub fn cardholder(self, value: impl Into<rt::Id<Cardholder>>) -> Self {
        Self(self.0.set::<rt::Id<Cardholder>>(1, value), self.1)
    }

    /// Only those made at this time, or between these bounds.
    pub fn created(self, value: impl Into<TimeFilter>) -> Self {
        Self(self.0.set::<TimeFilter>(2, value), self.1)
    }

    /// Id of the first object of the page after: the page ends before it.
    pub fn ending_before(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(4, value), self.1)
    }

    /// How many objects a page holds, from 1 to 100.
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.set::<i64>(5, value), self.1)
    }

    /// Id of the last object of the page before: the page begins behind it.
    pub fn starting_after(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(6, value), self.1)
    }

    /// Only money that went out (`capture`), or only what came back (`refund`). `capture` or `refund`.
    pub fn r#type(self, value: TransactionType) -> Self {
        Self(self.0.set::<TransactionType>(7, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<rt::List<Transaction>>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(4, path(Default::default())), self.1)
    }
}

rt::request! {
    List -> rt::List<Transaction>;
    "GetIssuingTransactions" Get "/v1/issuing/transactions" Query;
    "card" query: String;
    "cardholder" query: String;
    "created" query: TimeFilter;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "limit" query: i64;
    "starting_after" query: String;
    "type" query: TransactionType;
}

rt::list! {
    List -> Transaction;
}

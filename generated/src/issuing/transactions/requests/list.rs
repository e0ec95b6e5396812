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
/// ```
/// use stripe_client::issuing;
///
/// let page = issuing::transactions::list()
///     .r#type(issuing::TransactionType::Capture)
///     .limit(10)
///     .send(&client)
///     .await?;
/// ```
///
/// # Parameters
///
/// - [`card`](List::card()): Only those of this issued card.
/// - [`cardholder`](List::cardholder()): Only those of this cardholder.
/// - [`created`](List::created()): Only those made at this time, or between these bounds.
/// - [`ending_before`](List::ending_before()): Id of the first object of the page after: the page ends before it.
/// - [`expand`](List::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`limit`](List::limit()): How many objects a page holds, from 1 to 100, and 10 if left out.
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
    pub fn card<K>(self, value: impl rt::Maybe<rt::Id<Card>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Card>, K>(0, value), self.1)
    }

    /// Only those of this cardholder.
    pub fn cardholder<K>(self, value: impl rt::Maybe<rt::Id<Cardholder>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Cardholder>, K>(1, value), self.1)
    }

    /// Only those made at this time, or between these bounds.
    pub fn created<K>(self, value: impl rt::Maybe<TimeFilter, K>) -> Self {
        Self(self.0.maybe::<TimeFilter, K>(2, value), self.1)
    }

    /// Id of the first object of the page after: the page ends before it.
    pub fn ending_before<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(4, value), self.1)
    }

    /// How many objects a page holds, from 1 to 100, and 10 if left out.
    pub fn limit(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(5, value), self.1)
    }

    /// Id of the last object of the page before: the page begins behind it.
    pub fn starting_after<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(6, value), self.1)
    }

    /// Only money that went out (`capture`), or only what came back (`refund`).
    pub fn r#type<K>(self, value: impl rt::Maybe<TransactionType, K>) -> Self {
        Self(self.0.maybe::<TransactionType, K>(7, value), self.1)
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

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::treasury::CreditReversal;
use crate::treasury::CreditReversalStatus;

/// Lists reversals of received credits: money that a financial account got and sent back.
///
/// `GET /v1/treasury/credit_reversals`
///
/// ```
/// use stripe_client::treasury;
///
/// let page = treasury::credit_reversals::list("acct_123")
///     .status(treasury::CreditReversalStatus::Canceled)
///     .limit(10)
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `financial_account`, in the query: Only those of this financial account.
///
/// # Parameters
///
/// - [`ending_before`](List::ending_before()): Id of the first object of the page after: the page ends before it.
/// - [`expand`](List::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`limit`](List::limit()): How many objects a page holds, from 1 to 100, and 10 if left out.
/// - [`received_credit`](List::received_credit()): Only reversals of this received credit.
/// - [`starting_after`](List::starting_after()): Id of the last object of the page before: the page begins behind it.
/// - [`status`](List::status()): Only those with this status.
///
/// # Answer
///
/// A page of [`CreditReversal`](crate::treasury::CreditReversal).
///
/// [Stripe's reference](https://docs.stripe.com/api/treasury/credit_reversals/list)
///
/// Feature: `treasury`.
#[doc(alias = "GetTreasuryCreditReversals")]
#[doc(alias = "gettreasurycreditreversals")]
pub fn list(financial_account: impl Into<String>) -> List {
    List(
        List::default().0.set::<String>(0, financial_account),
        rt::RequestOptions::default(),
    )
}

/// The request of [`treasury.credit_reversals.list`](list()).
///
/// `GET /v1/treasury/credit_reversals` (`GetTreasuryCreditReversals`).
#[doc(alias = "GetTreasuryCreditReversals")]
#[doc(alias = "gettreasurycreditreversals")]
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

    /// Only reversals of this received credit.
    pub fn received_credit<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value), self.1)
    }

    /// Id of the last object of the page before: the page begins behind it.
    pub fn starting_after<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value), self.1)
    }

    /// Only those with this status. `canceled`, `posted` or `processing`.
    pub fn status<K>(self, value: impl rt::Maybe<CreditReversalStatus, K>) -> Self {
        Self(self.0.maybe::<CreditReversalStatus, K>(6, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<rt::List<CreditReversal>>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    List -> rt::List<CreditReversal>;
    "GetTreasuryCreditReversals" Get "/v1/treasury/credit_reversals" Query;
    "financial_account" required query: String;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "limit" query: i64;
    "received_credit" query: String;
    "starting_after" query: String;
    "status" query: CreditReversalStatus;
}

rt::list! {
    List -> CreditReversal;
}

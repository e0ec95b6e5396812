// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::treasury::DebitReversal;
use crate::treasury::debit_reversals::params::DebitReversalStatus;
use crate::treasury::debit_reversals::params::Resolution;

/// Lists reversals of received debits: money that was pulled from a financial account and taken back.
///
/// `GET /v1/treasury/debit_reversals`
///
/// ```
/// use stripe_client::treasury;
///
/// let page = treasury::debit_reversals::list("acct_123")
///     .status(treasury::debit_reversals::params::DebitReversalStatus::Canceled)
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
/// - [`received_debit`](List::received_debit()): Only reversals of this received debit.
/// - [`resolution`](List::resolution()): Only those that ended so, `won` or `lost`.
/// - [`starting_after`](List::starting_after()): Id of the last object of the page before: the page begins behind it.
/// - [`status`](List::status()): Only those with this status.
///
/// # Answer
///
/// A page of [`DebitReversal`](crate::treasury::DebitReversal).
///
/// [Stripe's reference](https://docs.stripe.com/api/treasury/debit_reversals/list)
///
/// Feature: `treasury`.
#[doc(alias = "GetTreasuryDebitReversals")]
#[doc(alias = "gettreasurydebitreversals")]
pub fn list(financial_account: impl Into<String>) -> List {
    List(
        List::default().0.set::<String>(0, financial_account),
        rt::RequestOptions::default(),
    )
}

/// The request of [`treasury.debit_reversals.list`](list()).
///
/// `GET /v1/treasury/debit_reversals` (`GetTreasuryDebitReversals`).
#[doc(alias = "GetTreasuryDebitReversals")]
#[doc(alias = "gettreasurydebitreversals")]
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

    /// Only reversals of this received debit.
    pub fn received_debit<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value), self.1)
    }

    /// Only those that ended so, `won` or `lost`.
    pub fn resolution<K>(self, value: impl rt::Maybe<Resolution, K>) -> Self {
        Self(self.0.maybe::<Resolution, K>(5, value), self.1)
    }

    /// Id of the last object of the page before: the page begins behind it.
    pub fn starting_after<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(6, value), self.1)
    }

    /// Only those with this status. `canceled`, `completed` or `processing`.
    pub fn status<K>(self, value: impl rt::Maybe<DebitReversalStatus, K>) -> Self {
        Self(self.0.maybe::<DebitReversalStatus, K>(7, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<rt::List<DebitReversal>>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    List -> rt::List<DebitReversal>;
    "GetTreasuryDebitReversals" Get "/v1/treasury/debit_reversals" Query;
    "financial_account" required query: String;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "limit" query: i64;
    "received_debit" query: String;
    "resolution" query: Resolution;
    "starting_after" query: String;
    "status" query: DebitReversalStatus;
}

rt::list! {
    List -> DebitReversal;
}

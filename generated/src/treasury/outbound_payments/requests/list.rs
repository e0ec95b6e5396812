// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::Customer;
use crate::params::TimeFilter;
use crate::rt;
use crate::treasury::CreditReversalStatus;
use crate::treasury::OutboundPayment;

/// Lists payments that a financial account sent to others.
///
/// `GET /v1/treasury/outbound_payments`
///
/// ```
/// use stripe_client::treasury;
///
/// let page = treasury::outbound_payments::list("acct_123")
///     .customer("cus_123")
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
/// - [`created`](List::created()): Only those made at this time, or between these bounds.
/// - [`customer`](List::customer()): Only those sent to this customer.
/// - [`ending_before`](List::ending_before()): Id of the first object of the page after: the page ends before it.
/// - [`expand`](List::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`limit`](List::limit()): How many objects a page holds, from 1 to 100, and 10 if left out.
/// - [`starting_after`](List::starting_after()): Id of the last object of the page before: the page begins behind it.
/// - [`status`](List::status()): Only those with this status.
///
/// # Answer
///
/// A page of [`OutboundPayment`](crate::treasury::OutboundPayment).
///
/// [Stripe's reference](https://docs.stripe.com/api/treasury/outbound_payments/list)
///
/// Feature: `treasury`.
#[doc(alias = "GetTreasuryOutboundPayments")]
#[doc(alias = "gettreasuryoutboundpayments")]
pub fn list(financial_account: impl Into<String>) -> List {
    List(
        List::default().0.set::<String>(0, financial_account),
        rt::RequestOptions::default(),
    )
}

/// The request of [`treasury.outbound_payments.list`](list()).
///
/// `GET /v1/treasury/outbound_payments` (`GetTreasuryOutboundPayments`).
#[doc(alias = "GetTreasuryOutboundPayments")]
#[doc(alias = "gettreasuryoutboundpayments")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    /// Only those made at this time, or between these bounds.
    pub fn created<K>(self, value: impl rt::Maybe<TimeFilter, K>) -> Self {
        Self(self.0.maybe::<TimeFilter, K>(1, value), self.1)
    }

    /// Only those sent to this customer.
    pub fn customer<K>(self, value: impl rt::Maybe<rt::Id<Customer>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Customer>, K>(2, value), self.1)
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

    /// Only those with this status. `canceled`, `failed`, `posted`, `processing` or `returned`.
    pub fn status<K>(self, value: impl rt::Maybe<CreditReversalStatus, K>) -> Self {
        Self(self.0.maybe::<CreditReversalStatus, K>(7, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<rt::List<OutboundPayment>>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(4, path(Default::default())), self.1)
    }
}

rt::request! {
    List -> rt::List<OutboundPayment>;
    "GetTreasuryOutboundPayments" Get "/v1/treasury/outbound_payments" Query;
    "financial_account" required query: String;
    "created" query: TimeFilter;
    "customer" query: String;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "limit" query: i64;
    "starting_after" query: String;
    "status" query: CreditReversalStatus;
}

rt::list! {
    List -> OutboundPayment;
}

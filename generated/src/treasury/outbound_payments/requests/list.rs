// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::Customer;
use crate::params::TimeFilter;
use crate::rt;
use crate::treasury::CreditReversalStatus;
use crate::treasury::OutboundPayment;

/// List all OutboundPayments.
///
/// `GET /v1/treasury/outbound_payments`
///
/// - `financial_account`, in the query: Financial account.
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
    /// Created.
    pub fn created(self, value: impl Into<TimeFilter>) -> Self {
        Self(self.0.set::<TimeFilter>(1, value), self.1)
    }

    /// Customer. At most 5000 characters.
    pub fn customer(self, value: impl Into<rt::Id<Customer>>) -> Self {
        Self(self.0.set::<rt::Id<Customer>>(2, value), self.1)
    }

    /// Ending before. At most 5000 characters.
    pub fn ending_before(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(4, value), self.1)
    }

    /// Limit.
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.set::<i64>(5, value), self.1)
    }

    /// Starting after. At most 5000 characters.
    pub fn starting_after(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(6, value), self.1)
    }

    /// Status. `canceled`, `failed`, `posted`, `processing` or `returned`.
    pub fn status(self, value: CreditReversalStatus) -> Self {
        Self(self.0.set::<CreditReversalStatus>(7, value), self.1)
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

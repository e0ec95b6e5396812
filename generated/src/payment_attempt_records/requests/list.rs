// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::payment_attempt_records::PaymentAttemptRecord;
use crate::payment_records::PaymentRecord;
use crate::rt;

/// List Payment Attempt Records.
///
/// `GET /v1/payment_attempt_records`
///
/// - `payment_record`, in the query: Payment record. At most 5000 characters.
///
/// Feature: `payment_attempt_records`.
#[doc(alias = "GetPaymentAttemptRecords")]
#[doc(alias = "getpaymentattemptrecords")]
pub fn list(payment_record: impl Into<rt::Id<PaymentRecord>>) -> List {
    List(
        List::default().0.set::<rt::Id<PaymentRecord>>(0, payment_record),
        rt::RequestOptions::default(),
    )
}

/// The request of [`payment_attempt_records.list`](list()).
///
/// `GET /v1/payment_attempt_records` (`GetPaymentAttemptRecords`).
#[doc(alias = "GetPaymentAttemptRecords")]
#[doc(alias = "getpaymentattemptrecords")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(1, value), self.1)
    }

    /// Limit.
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.set::<i64>(2, value), self.1)
    }

    /// Starting after. At most 5000 characters.
    pub fn starting_after(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(
            crate::ExpandPath<rt::List<PaymentAttemptRecord>>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

rt::request! {
    List -> rt::List<PaymentAttemptRecord>;
    "GetPaymentAttemptRecords" Get "/v1/payment_attempt_records" Query;
    "payment_record" required query: String;
    "expand" query: Vec<String>;
    "limit" query: i64;
    "starting_after" query: String;
}

rt::list! {
    List -> PaymentAttemptRecord;
}

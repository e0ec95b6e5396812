// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::payment_attempt_records::PaymentAttemptRecord;
use crate::payment_records::PaymentRecord;
use crate::rt;

/// Lists all attempts of one payment that is on record, with Stripe or elsewhere.
///
/// `GET /v1/payment_attempt_records`
///
/// ```
/// use stripe_client::payment_attempt_records;
///
/// let page = payment_attempt_records::list("pr_123").limit(10).send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `payment_record`, in the query: The payment record whose attempts to list.
///
/// # Parameters
///
/// - [`expand`](List::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`limit`](List::limit()): How many objects a page holds, from 1 to 100, and 10 if left out.
/// - [`starting_after`](List::starting_after()): Id of the last object of the page before: the page begins behind it.
///
/// # Answer
///
/// A page of [`PaymentAttemptRecord`](crate::payment_attempt_records::PaymentAttemptRecord).
///
/// [Stripe's reference](https://docs.stripe.com/api/payment_attempt_records/list)
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
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// How many objects a page holds, from 1 to 100, and 10 if left out.
    pub fn limit(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(2, value), self.1)
    }

    /// Id of the last object of the page before: the page begins behind it.
    pub fn starting_after<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value), self.1)
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

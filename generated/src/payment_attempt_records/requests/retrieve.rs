// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::payment_attempt_records::PaymentAttemptRecord;
use crate::rt;

/// Fetches one attempt of a payment that is on record, with its amounts and payment method.
///
/// `GET /v1/payment_attempt_records/{id}`
///
/// ```
/// use stripe_client::payment_attempt_records;
///
/// let payment_attempt_record = payment_attempt_records::retrieve("par_123")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `id`, in the path: Id of the payment attempt record.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`PaymentAttemptRecord`](crate::payment_attempt_records::PaymentAttemptRecord).
///
/// [Stripe's reference](https://docs.stripe.com/api/payment_attempt_records/retrieve)
///
/// Feature: `payment_attempt_records`.
#[doc(alias = "GetPaymentAttemptRecordsId")]
#[doc(alias = "getpaymentattemptrecordsid")]
pub fn retrieve(id: impl Into<rt::Id<PaymentAttemptRecord>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<PaymentAttemptRecord>>(0, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`payment_attempt_records.retrieve`](retrieve()).
///
/// `GET /v1/payment_attempt_records/{id}` (`GetPaymentAttemptRecordsId`).
#[doc(alias = "GetPaymentAttemptRecordsId")]
#[doc(alias = "getpaymentattemptrecordsid")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<PaymentAttemptRecord>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

impl rt::Retrieve for PaymentAttemptRecord {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> PaymentAttemptRecord;
    "GetPaymentAttemptRecordsId" Get "/v1/payment_attempt_records/{id}" Query;
    "id" required path: String;
    "expand" query: Vec<String>;
}

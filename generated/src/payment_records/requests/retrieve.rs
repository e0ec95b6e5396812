// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::payment_records::PaymentRecord;
use crate::rt;

/// Fetches a payment that is on record, with how much of it was authorized, captured, failed and refunded.
///
/// `GET /v1/payment_records/{id}`
///
/// ```
/// use stripe_client::payment_records;
///
/// let payment_record = payment_records::retrieve("pr_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `id`, in the path: Id of the payment record.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`PaymentRecord`](crate::payment_records::PaymentRecord).
///
/// [Stripe's reference](https://docs.stripe.com/api/payment_records/retrieve)
///
/// Feature: `payment_records`.
#[doc(alias = "GetPaymentRecordsId")]
#[doc(alias = "getpaymentrecordsid")]
pub fn retrieve(id: impl Into<rt::Id<PaymentRecord>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<PaymentRecord>>(0, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`payment_records.retrieve`](retrieve()).
///
/// `GET /v1/payment_records/{id}` (`GetPaymentRecordsId`).
#[doc(alias = "GetPaymentRecordsId")]
#[doc(alias = "getpaymentrecordsid")]
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
        path: fn(crate::ExpandPath<PaymentRecord>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

impl rt::Retrieve for PaymentRecord {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> PaymentRecord;
    "GetPaymentRecordsId" Get "/v1/payment_records/{id}" Query;
    "id" required path: String;
    "expand" query: Vec<String>;
}

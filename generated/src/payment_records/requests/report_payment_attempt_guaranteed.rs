// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::payment_records::PaymentRecord;
use crate::rt;

/// Reports that the money of the latest attempt at a payment on record is certain.
///
/// `POST /v1/payment_records/{id}/report_payment_attempt_guaranteed`
///
/// ```
/// use stripe_client::payment_records;
///
/// let payment_record = payment_records::report_payment_attempt_guaranteed(
///     "pr_123",
///     1_767_225_600_i64,
/// )
/// .metadata([("order_id", "1001")])
/// .send(&client)
/// .await?;
/// ```
///
/// # Arguments
///
/// - `id`, in the path: Id of the payment record.
/// - `guaranteed_at`, in the body: When it was certain that the money comes.
///
/// # Parameters
///
/// - [`expand`](ReportPaymentAttemptGuaranteed::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`metadata`](ReportPaymentAttemptGuaranteed::metadata()): Your own keys and values to keep with the object.
///
/// # Answer
///
/// [`PaymentRecord`](crate::payment_records::PaymentRecord).
///
/// [Stripe's reference](https://docs.stripe.com/api/payment_records/report_payment_attempt_guaranteed)
///
/// Feature: `payment_records`.
#[doc(alias = "PostPaymentRecordsIdReportPaymentAttemptGuaranteed")]
#[doc(alias = "postpaymentrecordsidreportpaymentattemptguaranteed")]
pub fn report_payment_attempt_guaranteed(
    id: impl Into<rt::Id<PaymentRecord>>,
    guaranteed_at: impl Into<rt::Timestamp>,
) -> ReportPaymentAttemptGuaranteed {
    ReportPaymentAttemptGuaranteed(
        ReportPaymentAttemptGuaranteed::default()
            .0
            .set::<rt::Id<PaymentRecord>>(0, id)
            .set::<rt::Timestamp>(1, guaranteed_at),
        rt::RequestOptions::default(),
    )
}

/// The request of [`payment_records.report_payment_attempt_guaranteed`](report_payment_attempt_guaranteed()).
///
/// `POST /v1/payment_records/{id}/report_payment_attempt_guaranteed` (`PostPaymentRecordsIdReportPaymentAttemptGuaranteed`).
#[doc(alias = "PostPaymentRecordsIdReportPaymentAttemptGuaranteed")]
#[doc(alias = "postpaymentrecordsidreportpaymentattemptguaranteed")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReportPaymentAttemptGuaranteed(rt::Params, rt::RequestOptions);

impl ReportPaymentAttemptGuaranteed {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(3, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(3), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<PaymentRecord>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    ReportPaymentAttemptGuaranteed -> PaymentRecord;
    "PostPaymentRecordsIdReportPaymentAttemptGuaranteed" Post "/v1/payment_records/{id}/report_payment_attempt_guaranteed" Form;
    "id" required path: String;
    "guaranteed_at" required: i64;
    "expand": Vec<String>;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
}

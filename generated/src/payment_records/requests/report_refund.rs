// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::payment_records::PaymentRecord;
use crate::payment_records::params::Amount;
use crate::payment_records::params::Refunded;
use crate::payment_records::params::ReportRefundOutcome;
use crate::payment_records::params::ReportRefundProcessorDetails;
use crate::rt;

/// Reports that the latest attempt at a payment on record was refunded elsewhere, all or in part. No money moves.
///
/// `POST /v1/payment_records/{id}/report_refund`
///
/// ```
/// use stripe_client::payment_records;
///
/// let payment_record = payment_records::report_refund(
///     "pr_123",
///     payment_records::params::ReportRefundOutcome::Refunded,
///     payment_records::params::ReportRefundProcessorDetails::new(
///         payment_records::params::PaymentMethodDetailsType::Custom,
///     ),
///     payment_records::params::Refunded::new(1_767_225_600_i64),
/// )
/// .metadata([("order_id", "1001")])
/// .send(&client)
/// .await?;
/// ```
///
/// # Arguments
///
/// - `id`, in the path: Id of the payment record.
/// - `outcome`, in the body: How the refund ended: `refunded`.
/// - `processor_details`, in the body: Who processed the refund, and how they find it.
/// - `refunded`, in the body: When the refund was made.
///
/// # Parameters
///
/// - [`amount`](ReportRefund::amount()): How much was refunded, in the smallest currency unit, at most what hasn't been refunded yet.
/// - [`expand`](ReportRefund::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`initiated_at`](ReportRefund::initiated_at()): When the refund was set going.
/// - [`metadata`](ReportRefund::metadata()): Your own keys and values to keep with the object.
///
/// # Answer
///
/// [`PaymentRecord`](crate::payment_records::PaymentRecord).
///
/// [Stripe's reference](https://docs.stripe.com/api/payment_records/report_refund)
///
/// Feature: `payment_records`.
#[doc(alias = "PostPaymentRecordsIdReportRefund")]
#[doc(alias = "postpaymentrecordsidreportrefund")]
pub fn report_refund(
    id: impl Into<rt::Id<PaymentRecord>>,
    outcome: ReportRefundOutcome,
    processor_details: ReportRefundProcessorDetails,
    refunded: Refunded,
) -> ReportRefund {
    ReportRefund(
        ReportRefund::default()
            .0
            .set::<rt::Id<PaymentRecord>>(0, id)
            .set::<ReportRefundOutcome>(1, outcome)
            .set::<ReportRefundProcessorDetails>(2, processor_details)
            .set::<Refunded>(3, refunded),
        rt::RequestOptions::default(),
    )
}

/// The request of [`payment_records.report_refund`](report_refund()).
///
/// `POST /v1/payment_records/{id}/report_refund` (`PostPaymentRecordsIdReportRefund`).
#[doc(alias = "PostPaymentRecordsIdReportRefund")]
#[doc(alias = "postpaymentrecordsidreportrefund")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReportRefund(rt::Params, rt::RequestOptions);

impl ReportRefund {
    /// How much was refunded, in the smallest currency unit, at most what hasn't been refunded yet.
    pub fn amount<K>(self, value: impl rt::Maybe<Amount, K>) -> Self {
        Self(self.0.maybe::<Amount, K>(4, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(5, value), self.1)
    }

    /// When the refund was set going. In seconds since 1970.
    pub fn initiated_at<K>(self, value: impl rt::Maybe<rt::Timestamp, K>) -> Self {
        Self(self.0.maybe::<rt::Timestamp, K>(6, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(7, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(7), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<PaymentRecord>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(5, path(Default::default())), self.1)
    }
}

rt::request! {
    ReportRefund -> PaymentRecord;
    "PostPaymentRecordsIdReportRefund" Post "/v1/payment_records/{id}/report_refund" Form;
    "id" required path: String;
    "outcome" required: ReportRefundOutcome;
    "processor_details" required: ReportRefundProcessorDetails;
    "refunded" required: Refunded;
    "amount": Amount;
    "expand": Vec<String>;
    "initiated_at": i64;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
}

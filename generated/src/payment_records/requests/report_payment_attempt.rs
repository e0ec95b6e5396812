// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::payment_records::PaymentRecord;
use crate::payment_records::params::Failed;
use crate::payment_records::params::Guaranteed;
use crate::payment_records::params::Outcome;
use crate::payment_records::params::PaymentMethodDetails;
use crate::payment_records::params::ShippingDetails;
use crate::rt;

/// Reports another attempt at a payment on record.
///
/// `POST /v1/payment_records/{id}/report_payment_attempt`
///
/// ```
/// use stripe_client::payment_records;
///
/// let payment_record = payment_records::report_payment_attempt(
///     "pr_123",
///     1_767_225_600_i64,
/// )
/// .description("An example")
/// .metadata([("order_id", "1001")])
/// .send(&client)
/// .await?;
/// ```
///
/// # Arguments
///
/// - `id`, in the path: Id of the payment record.
/// - `initiated_at`, in the body: When the customer set the payment going.
///
/// # Parameters
///
/// - [`description`](ReportPaymentAttempt::description()): A text of your own, kept with the object.
/// - [`expand`](ReportPaymentAttempt::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`failed`](ReportPaymentAttempt::failed()): How and when the attempt failed.
/// - [`guaranteed`](ReportPaymentAttempt::guaranteed()): When the payment was guaranteed.
/// - [`metadata`](ReportPaymentAttempt::metadata()): Your own keys and values to keep with the object.
/// - [`outcome`](ReportPaymentAttempt::outcome()): How the payment ended: `guaranteed` or `failed`.
/// - [`payment_method_details`](ReportPaymentAttempt::payment_method_details()): What the payment method was.
/// - [`shipping_details`](ReportPaymentAttempt::shipping_details()): Where and to whom the goods of this payment are sent.
///
/// # Answer
///
/// [`PaymentRecord`](crate::payment_records::PaymentRecord).
///
/// # Errors
///
/// An earlier attempt has neither failed nor been canceled.
///
/// [Stripe's reference](https://docs.stripe.com/api/payment_records/report_payment_attempt)
///
/// Feature: `payment_records`.
#[doc(alias = "PostPaymentRecordsIdReportPaymentAttempt")]
#[doc(alias = "postpaymentrecordsidreportpaymentattempt")]
pub fn report_payment_attempt(
    id: impl Into<rt::Id<PaymentRecord>>,
    initiated_at: impl Into<rt::Timestamp>,
) -> ReportPaymentAttempt {
    ReportPaymentAttempt(
        ReportPaymentAttempt::default()
            .0
            .set::<rt::Id<PaymentRecord>>(0, id)
            .set::<rt::Timestamp>(1, initiated_at),
        rt::RequestOptions::default(),
    )
}

/// The request of [`payment_records.report_payment_attempt`](report_payment_attempt()).
///
/// `POST /v1/payment_records/{id}/report_payment_attempt` (`PostPaymentRecordsIdReportPaymentAttempt`).
#[doc(alias = "PostPaymentRecordsIdReportPaymentAttempt")]
#[doc(alias = "postpaymentrecordsidreportpaymentattempt")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReportPaymentAttempt(rt::Params, rt::RequestOptions);

impl ReportPaymentAttempt {
    /// A text of your own, kept with the object. Good to show to people.
    pub fn description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(3, value), self.1)
    }

    /// How and when the attempt failed.
    pub fn failed<K>(self, value: impl rt::Maybe<Failed, K>) -> Self {
        Self(self.0.maybe::<Failed, K>(4, value), self.1)
    }

    /// When the payment was guaranteed.
    pub fn guaranteed<K>(self, value: impl rt::Maybe<Guaranteed, K>) -> Self {
        Self(self.0.maybe::<Guaranteed, K>(5, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(6, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(6), self.1)
    }

    /// How the payment ended: `guaranteed` or `failed`.
    pub fn outcome<K>(self, value: impl rt::Maybe<Outcome, K>) -> Self {
        Self(self.0.maybe::<Outcome, K>(7, value), self.1)
    }

    /// What the payment method was.
    pub fn payment_method_details<K>(
        self,
        value: impl rt::Maybe<PaymentMethodDetails, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodDetails, K>(8, value), self.1)
    }

    /// Where and to whom the goods of this payment are sent.
    pub fn shipping_details<K>(self, value: impl rt::Maybe<ShippingDetails, K>) -> Self {
        Self(self.0.maybe::<ShippingDetails, K>(9, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<PaymentRecord>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(3, path(Default::default())), self.1)
    }
}

rt::request! {
    ReportPaymentAttempt -> PaymentRecord;
    "PostPaymentRecordsIdReportPaymentAttempt" Post "/v1/payment_records/{id}/report_payment_attempt" Form;
    "id" required path: String;
    "initiated_at" required: i64;
    "description": String;
    "expand": Vec<String>;
    "failed": Failed;
    "guaranteed": Guaranteed;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
    "outcome": Outcome;
    "payment_method_details": PaymentMethodDetails;
    "shipping_details": ShippingDetails;
}

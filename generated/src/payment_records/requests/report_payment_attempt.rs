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
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(3, value), self.1)
    }

    /// How and when the attempt failed.
    pub fn failed(self, value: Failed) -> Self {
        Self(self.0.set::<Failed>(4, value), self.1)
    }

    /// When the payment was guaranteed.
    pub fn guaranteed(self, value: Guaranteed) -> Self {
        Self(self.0.set::<Guaranteed>(5, value), self.1)
    }

    /// Your own keys and values to keep with the object. Keys that aren't named stay, a key set to an empty text goes, clearing the map removes all. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(6, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(6), self.1)
    }

    /// How the payment ended: `guaranteed` or `failed`. `failed` or `guaranteed`.
    pub fn outcome(self, value: Outcome) -> Self {
        Self(self.0.set::<Outcome>(7, value), self.1)
    }

    /// What the payment method was.
    pub fn payment_method_details(self, value: PaymentMethodDetails) -> Self {
        Self(self.0.set::<PaymentMethodDetails>(8, value), self.1)
    }

    /// Where and to whom the goods of this payment are sent.
    pub fn shipping_details(self, value: ShippingDetails) -> Self {
        Self(self.0.set::<ShippingDetails>(9, value), self.1)
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

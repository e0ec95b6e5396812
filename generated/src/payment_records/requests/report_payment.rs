// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::payment_records::CustomerPresence;
use crate::payment_records::PaymentRecord;
use crate::payment_records::params::Amount;
use crate::payment_records::params::CustomerDetails;
use crate::payment_records::params::Failed;
use crate::payment_records::params::Guaranteed;
use crate::payment_records::params::Outcome;
use crate::payment_records::params::PaymentMethodDetails;
use crate::payment_records::params::ReportPaymentProcessorDetails;
use crate::payment_records::params::ShippingDetails;
use crate::rt;

/// Reports a payment that another processor handled, so that Stripe has it on record. Report it when it begins, and its course afterwards, or all at once when it is over. No money moves.
///
/// `POST /v1/payment_records/report_payment`
///
/// ```
/// use stripe_client::payment_records;
///
/// let payment_record = payment_records::report_payment(
///     payment_records::params::Amount::new("usd", 1),
///     1_767_225_600_i64,
///     payment_records::params::PaymentMethodDetails::new(),
/// )
/// .description("An example")
/// .metadata([("order_id", "1001")])
/// .send(&client)
/// .await?;
/// ```
///
/// # Arguments
///
/// - `amount_requested`, in the body: What the payment was asked for, before anything else happened to it.
/// - `initiated_at`, in the body: When the customer set the payment going.
/// - `payment_method_details`, in the body: What the payment method was.
///
/// # Parameters
///
/// - [`customer_details`](ReportPayment::customer_details()): Who pays: the customer's id, name, email and phone, as far as they are known.
/// - [`customer_presence`](ReportPayment::customer_presence()): Whether the customer took part in the payment, or it was made without them.
/// - [`description`](ReportPayment::description()): A text of your own, kept with the object.
/// - [`expand`](ReportPayment::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`failed`](ReportPayment::failed()): How and when the attempt failed.
/// - [`guaranteed`](ReportPayment::guaranteed()): When the payment was guaranteed.
/// - [`metadata`](ReportPayment::metadata()): Your own keys and values to keep with the object.
/// - [`outcome`](ReportPayment::outcome()): How the payment ended: `guaranteed` or `failed`.
/// - [`processor_details`](ReportPayment::processor_details()): Who processed the payment, and how they find it.
/// - [`shipping_details`](ReportPayment::shipping_details()): Where and to whom the goods of this payment are sent.
///
/// # Answer
///
/// [`PaymentRecord`](crate::payment_records::PaymentRecord).
///
/// [Stripe's reference](https://docs.stripe.com/api/payment_records/report_payment)
///
/// Feature: `payment_records`.
#[doc(alias = "PostPaymentRecordsReportPayment")]
#[doc(alias = "postpaymentrecordsreportpayment")]
pub fn report_payment(
    amount_requested: Amount,
    initiated_at: impl Into<rt::Timestamp>,
    payment_method_details: PaymentMethodDetails,
) -> ReportPayment {
    ReportPayment(
        ReportPayment::default()
            .0
            .set::<Amount>(0, amount_requested)
            .set::<rt::Timestamp>(1, initiated_at)
            .set::<PaymentMethodDetails>(2, payment_method_details),
        rt::RequestOptions::default(),
    )
}

/// The request of [`payment_records.report_payment`](report_payment()).
///
/// `POST /v1/payment_records/report_payment` (`PostPaymentRecordsReportPayment`).
#[doc(alias = "PostPaymentRecordsReportPayment")]
#[doc(alias = "postpaymentrecordsreportpayment")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReportPayment(rt::Params, rt::RequestOptions);

impl ReportPayment {
    /// Who pays: the customer's id, name, email and phone, as far as they are known.
    pub fn customer_details<K>(self, value: impl rt::Maybe<CustomerDetails, K>) -> Self {
        Self(self.0.maybe::<CustomerDetails, K>(3, value), self.1)
    }

    /// Whether the customer took part in the payment, or it was made without them. `off_session` or `on_session`.
    pub fn customer_presence<K>(
        self,
        value: impl rt::Maybe<CustomerPresence, K>,
    ) -> Self {
        Self(self.0.maybe::<CustomerPresence, K>(4, value), self.1)
    }

    /// A text of your own, kept with the object. Good to show to people.
    pub fn description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(6, value), self.1)
    }

    /// How and when the attempt failed.
    pub fn failed<K>(self, value: impl rt::Maybe<Failed, K>) -> Self {
        Self(self.0.maybe::<Failed, K>(7, value), self.1)
    }

    /// When the payment was guaranteed.
    pub fn guaranteed<K>(self, value: impl rt::Maybe<Guaranteed, K>) -> Self {
        Self(self.0.maybe::<Guaranteed, K>(8, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(9, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(9), self.1)
    }

    /// How the payment ended: `guaranteed` or `failed`.
    pub fn outcome<K>(self, value: impl rt::Maybe<Outcome, K>) -> Self {
        Self(self.0.maybe::<Outcome, K>(10, value), self.1)
    }

    /// Who processed the payment, and how they find it.
    pub fn processor_details<K>(
        self,
        value: impl rt::Maybe<ReportPaymentProcessorDetails, K>,
    ) -> Self {
        Self(self.0.maybe::<ReportPaymentProcessorDetails, K>(11, value), self.1)
    }

    /// Where and to whom the goods of this payment are sent.
    pub fn shipping_details<K>(self, value: impl rt::Maybe<ShippingDetails, K>) -> Self {
        Self(self.0.maybe::<ShippingDetails, K>(12, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<PaymentRecord>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(6, path(Default::default())), self.1)
    }
}

rt::request! {
    ReportPayment -> PaymentRecord;
    "PostPaymentRecordsReportPayment" Post "/v1/payment_records/report_payment" Form;
    "amount_requested" required: Amount;
    "initiated_at" required: i64;
    "payment_method_details" required: PaymentMethodDetails;
    "customer_details": CustomerDetails;
    "customer_presence": CustomerPresence;
    "description": String;
    "expand": Vec<String>;
    "failed": Failed;
    "guaranteed": Guaranteed;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
    "outcome": Outcome;
    "processor_details": ReportPaymentProcessorDetails;
    "shipping_details": ShippingDetails;
}

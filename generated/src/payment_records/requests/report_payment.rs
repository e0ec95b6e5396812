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

/// Report a payment.
///
/// `POST /v1/payment_records/report_payment`
///
/// - `amount_requested`, in the body: Amount requested.
/// - `initiated_at`, in the body: Initiated at, in seconds since 1970.
/// - `payment_method_details`, in the body: Payment method details.
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
    /// Customer details.
    pub fn customer_details(self, value: CustomerDetails) -> Self {
        Self(self.0.set::<CustomerDetails>(3, value), self.1)
    }

    /// Customer presence. `off_session` or `on_session`.
    pub fn customer_presence(self, value: CustomerPresence) -> Self {
        Self(self.0.set::<CustomerPresence>(4, value), self.1)
    }

    /// Description. At most 5000 characters.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(5, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(6, value), self.1)
    }

    /// Failed.
    pub fn failed(self, value: Failed) -> Self {
        Self(self.0.set::<Failed>(7, value), self.1)
    }

    /// Guaranteed.
    pub fn guaranteed(self, value: Guaranteed) -> Self {
        Self(self.0.set::<Guaranteed>(8, value), self.1)
    }

    /// Metadata. A map with free keys. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(9, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(9), self.1)
    }

    /// Outcome. `failed` or `guaranteed`.
    pub fn outcome(self, value: Outcome) -> Self {
        Self(self.0.set::<Outcome>(10, value), self.1)
    }

    /// Processor details.
    pub fn processor_details(self, value: ReportPaymentProcessorDetails) -> Self {
        Self(self.0.set::<ReportPaymentProcessorDetails>(11, value), self.1)
    }

    /// Shipping details.
    pub fn shipping_details(self, value: ShippingDetails) -> Self {
        Self(self.0.set::<ShippingDetails>(12, value), self.1)
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

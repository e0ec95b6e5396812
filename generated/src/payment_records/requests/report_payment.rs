// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
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
    amount_requested: crate::payment_records::params::AmountRequested,
    initiated_at: impl Into<rt::Timestamp>,
    payment_method_details: crate::payment_records::params::PaymentMethodDetails,
) -> ReportPayment {
    ReportPayment {
        amount_requested,
        initiated_at: initiated_at.into(),
        payment_method_details,
        ..Default::default()
    }
}
/// The request of [`payment_records.report_payment`](report_payment()).
///
/// `POST /v1/payment_records/report_payment` (`PostPaymentRecordsReportPayment`).
#[doc(alias = "PostPaymentRecordsReportPayment")]
#[doc(alias = "postpaymentrecordsreportpayment")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReportPayment {
    amount_requested: crate::payment_records::params::AmountRequested,
    customer_details: Option<Box<crate::payment_records::params::CustomerDetails>>,
    customer_presence: Option<crate::payment_records::PaymentRecordCustomerPresence>,
    description: Option<String>,
    expand: Option<Vec<String>>,
    failed: Option<Box<crate::payment_records::params::Failed>>,
    guaranteed: Option<Box<crate::payment_records::params::Guaranteed>>,
    initiated_at: rt::Timestamp,
    metadata: rt::Clearable<rt::Metadata>,
    outcome: Option<crate::payment_records::params::Outcome>,
    payment_method_details: crate::payment_records::params::PaymentMethodDetails,
    processor_details: Option<Box<crate::payment_records::params::ProcessorDetails>>,
    shipping_details: Option<Box<crate::params::ShippingDetails>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl ReportPayment {
    /// Customer details.
    pub fn customer_details(
        mut self,
        value: crate::payment_records::params::CustomerDetails,
    ) -> Self {
        self.customer_details = Some(Box::new(value));
        self
    }
    /// Customer presence. `off_session` or `on_session`.
    pub fn customer_presence(
        mut self,
        value: crate::payment_records::PaymentRecordCustomerPresence,
    ) -> Self {
        self.customer_presence = Some(value);
        self
    }
    /// Description. At most 5000 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Failed.
    pub fn failed(mut self, value: crate::payment_records::params::Failed) -> Self {
        self.failed = Some(Box::new(value));
        self
    }
    /// Guaranteed.
    pub fn guaranteed(
        mut self,
        value: crate::payment_records::params::Guaranteed,
    ) -> Self {
        self.guaranteed = Some(Box::new(value));
        self
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = rt::Clearable::Set(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
        self
    }
    /// Clears `metadata`.
    pub fn clear_metadata(mut self) -> Self {
        self.metadata = rt::Clearable::Clear;
        self
    }
    /// Outcome. `failed` or `guaranteed`.
    pub fn outcome(mut self, value: crate::payment_records::params::Outcome) -> Self {
        self.outcome = Some(value);
        self
    }
    /// Processor details.
    pub fn processor_details(
        mut self,
        value: crate::payment_records::params::ProcessorDetails,
    ) -> Self {
        self.processor_details = Some(Box::new(value));
        self
    }
    /// Shipping details.
    pub fn shipping_details(mut self, value: crate::params::ShippingDetails) -> Self {
        self.shipping_details = Some(Box::new(value));
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::payment_records::PaymentRecord>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    ReportPayment;
    0 => amount_requested "amount_requested" required;
    1 => customer_details "customer_details";
    2 => customer_presence "customer_presence";
    3 => description "description";
    4 => expand "expand";
    5 => failed "failed";
    6 => guaranteed "guaranteed";
    7 => initiated_at "initiated_at" required;
    8 => metadata "metadata" clearable;
    9 => outcome "outcome";
    10 => payment_method_details "payment_method_details" required;
    11 => processor_details "processor_details";
    12 => shipping_details "shipping_details";
}
rt::request! {
    ReportPayment -> crate::payment_records::PaymentRecord;
    "PostPaymentRecordsReportPayment" Post "/v1/payment_records/report_payment" Form;
}

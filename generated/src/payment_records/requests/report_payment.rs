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
    amount_requested: crate::payment_records::params::Amount,
    initiated_at: impl Into<rt::Timestamp>,
    payment_method_details: crate::payment_records::params::PaymentMethodDetails,
) -> ReportPayment {
    ReportPayment(
        ReportPayment::default()
            .0
            .set::<crate::payment_records::params::Amount>(0, amount_requested)
            .set::<rt::Timestamp>(1, initiated_at)
            .set::<
                crate::payment_records::params::PaymentMethodDetails,
            >(2, payment_method_details),
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
    pub fn customer_details(
        self,
        value: crate::payment_records::params::CustomerDetails,
    ) -> Self {
        Self(
            self.0.set::<crate::payment_records::params::CustomerDetails>(3, value),
            self.1,
        )
    }
    /// Customer presence. `off_session` or `on_session`.
    pub fn customer_presence(
        self,
        value: crate::payment_records::CustomerPresence,
    ) -> Self {
        Self(self.0.set::<crate::payment_records::CustomerPresence>(4, value), self.1)
    }
    /// Description. At most 5000 characters.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(5, value), self.1)
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(6, value), self.1)
    }
    /// Failed.
    pub fn failed(self, value: crate::payment_records::params::Failed) -> Self {
        Self(self.0.set::<crate::payment_records::params::Failed>(7, value), self.1)
    }
    /// Guaranteed.
    pub fn guaranteed(self, value: crate::payment_records::params::Guaranteed) -> Self {
        Self(self.0.set::<crate::payment_records::params::Guaranteed>(8, value), self.1)
    }
    /// Metadata. A map with free keys.
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
    pub fn outcome(self, value: crate::payment_records::params::Outcome) -> Self {
        Self(self.0.set::<crate::payment_records::params::Outcome>(10, value), self.1)
    }
    /// Processor details.
    pub fn processor_details(
        self,
        value: crate::payment_records::params::ReportPaymentProcessorDetails,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_records::params::ReportPaymentProcessorDetails,
                >(11, value),
            self.1,
        )
    }
    /// Shipping details.
    pub fn shipping_details(
        self,
        value: crate::payment_records::params::ShippingDetails,
    ) -> Self {
        Self(
            self.0.set::<crate::payment_records::params::ShippingDetails>(12, value),
            self.1,
        )
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(
            crate::ExpandPath<crate::payment_records::PaymentRecord>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(6, path(Default::default())), self.1)
    }
}
rt::request! {
    ReportPayment -> crate::payment_records::PaymentRecord;
    "PostPaymentRecordsReportPayment" Post "/v1/payment_records/report_payment" Form;
    "amount_requested" required: crate::payment_records::params::Amount;
    "initiated_at" required: i64;
    "payment_method_details" required: crate::payment_records::params::PaymentMethodDetails;
    "customer_details": Option<crate::payment_records::params::CustomerDetails>;
    "customer_presence": Option<crate::payment_records::CustomerPresence>;
    "description": Option<String>;
    "expand": Option<Vec<String>>;
    "failed": Option<crate::payment_records::params::Failed>;
    "guaranteed": Option<crate::payment_records::params::Guaranteed>;
    "metadata" clearable: rt::Clearable<rt::Metadata>;
    "outcome": Option<crate::payment_records::params::Outcome>;
    "processor_details": Option<crate::payment_records::params::ReportPaymentProcessorDetails>;
    "shipping_details": Option<crate::payment_records::params::ShippingDetails>;
}

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Report a payment attempt.
///
/// `POST /v1/payment_records/{id}/report_payment_attempt`
///
/// - `id`, in the path: Id. At most 5000 characters.
/// - `initiated_at`, in the body: Initiated at, in seconds since 1970.
///
/// Feature: `payment_records`.
#[doc(alias = "PostPaymentRecordsIdReportPaymentAttempt")]
#[doc(alias = "postpaymentrecordsidreportpaymentattempt")]
pub fn report_payment_attempt(
    id: impl Into<rt::Id<crate::payment_records::PaymentRecord>>,
    initiated_at: impl Into<rt::Timestamp>,
) -> ReportPaymentAttempt {
    ReportPaymentAttempt {
        id: id.into(),
        initiated_at: initiated_at.into(),
        ..Default::default()
    }
}
/// The request of [`payment_records.report_payment_attempt`](report_payment_attempt()).
///
/// `POST /v1/payment_records/{id}/report_payment_attempt` (`PostPaymentRecordsIdReportPaymentAttempt`).
#[doc(alias = "PostPaymentRecordsIdReportPaymentAttempt")]
#[doc(alias = "postpaymentrecordsidreportpaymentattempt")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReportPaymentAttempt {
    id: rt::Id<crate::payment_records::PaymentRecord>,
    description: Option<String>,
    expand: Option<Vec<String>>,
    failed: Option<Box<crate::payment_records::params::Failed>>,
    guaranteed: Option<Box<crate::payment_records::params::Guaranteed>>,
    initiated_at: rt::Timestamp,
    metadata: rt::Clearable<rt::Metadata>,
    outcome: Option<crate::payment_records::params::Outcome>,
    payment_method_details: Option<
        Box<crate::payment_records::params::PaymentMethodDetails>,
    >,
    shipping_details: Option<Box<crate::params::ShippingDetails>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl ReportPaymentAttempt {
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
    /// Payment method details.
    pub fn payment_method_details(
        mut self,
        value: crate::payment_records::params::PaymentMethodDetails,
    ) -> Self {
        self.payment_method_details = Some(Box::new(value));
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
    ReportPaymentAttempt;
    0 => id "id" required path;
    1 => description "description";
    2 => expand "expand";
    3 => failed "failed";
    4 => guaranteed "guaranteed";
    5 => initiated_at "initiated_at" required;
    6 => metadata "metadata" clearable;
    7 => outcome "outcome";
    8 => payment_method_details "payment_method_details";
    9 => shipping_details "shipping_details";
}
rt::request! {
    ReportPaymentAttempt -> crate::payment_records::PaymentRecord;
    "PostPaymentRecordsIdReportPaymentAttempt" Post "/v1/payment_records/{id}/report_payment_attempt" Form;
}

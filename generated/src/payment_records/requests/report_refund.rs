// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Report a refund.
///
/// `POST /v1/payment_records/{id}/report_refund`
///
/// - `id`, in the path: Id. At most 5000 characters.
/// - `outcome`, in the body: Outcome. Only `refunded`.
/// - `processor_details`, in the body: Processor details.
/// - `refunded`, in the body: Refunded.
///
/// Feature: `payment_records`.
#[doc(alias = "PostPaymentRecordsIdReportRefund")]
#[doc(alias = "postpaymentrecordsidreportrefund")]
pub fn report_refund(
    id: impl Into<rt::Id<crate::payment_records::PaymentRecord>>,
    outcome: crate::payment_records::params::ReportRefundOutcome,
    processor_details: crate::payment_records::params::ReportRefundProcessorDetails,
    refunded: crate::payment_records::params::Refunded,
) -> ReportRefund {
    ReportRefund {
        id: id.into(),
        outcome,
        processor_details,
        refunded,
        ..Default::default()
    }
}
/// The request of [`payment_records.report_refund`](report_refund()).
///
/// `POST /v1/payment_records/{id}/report_refund` (`PostPaymentRecordsIdReportRefund`).
#[doc(alias = "PostPaymentRecordsIdReportRefund")]
#[doc(alias = "postpaymentrecordsidreportrefund")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReportRefund {
    id: rt::Id<crate::payment_records::PaymentRecord>,
    amount: Option<Box<crate::params::Amount>>,
    expand: Option<Vec<String>>,
    initiated_at: Option<rt::Timestamp>,
    metadata: rt::Clearable<rt::Metadata>,
    outcome: crate::payment_records::params::ReportRefundOutcome,
    processor_details: crate::payment_records::params::ReportRefundProcessorDetails,
    refunded: crate::payment_records::params::Refunded,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl ReportRefund {
    /// Amount.
    pub fn amount(mut self, value: crate::params::Amount) -> Self {
        self.amount = Some(Box::new(value));
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Initiated at, in seconds since 1970.
    pub fn initiated_at(mut self, value: impl Into<rt::Timestamp>) -> Self {
        self.initiated_at = Some(value.into());
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
    ReportRefund;
    0 => id "id" required path;
    1 => amount "amount";
    2 => expand "expand";
    3 => initiated_at "initiated_at";
    4 => metadata "metadata" clearable;
    5 => outcome "outcome" required;
    6 => processor_details "processor_details" required;
    7 => refunded "refunded" required;
}
rt::request! {
    ReportRefund -> crate::payment_records::PaymentRecord;
    "PostPaymentRecordsIdReportRefund" Post "/v1/payment_records/{id}/report_refund" Form;
}

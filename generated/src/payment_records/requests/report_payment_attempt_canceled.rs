// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Report payment attempt canceled.
///
/// `POST /v1/payment_records/{id}/report_payment_attempt_canceled`
///
/// - `id`, in the path: Id. At most 5000 characters.
/// - `canceled_at`, in the body: Canceled at, in seconds since 1970.
///
/// Feature: `payment_records`.
#[doc(alias = "PostPaymentRecordsIdReportPaymentAttemptCanceled")]
#[doc(alias = "postpaymentrecordsidreportpaymentattemptcanceled")]
pub fn report_payment_attempt_canceled(
    id: impl Into<rt::Id<crate::payment_records::PaymentRecord>>,
    canceled_at: impl Into<rt::Timestamp>,
) -> ReportPaymentAttemptCanceled {
    ReportPaymentAttemptCanceled {
        id: id.into(),
        canceled_at: canceled_at.into(),
        ..Default::default()
    }
}
/// The request of [`payment_records.report_payment_attempt_canceled`](report_payment_attempt_canceled()).
///
/// `POST /v1/payment_records/{id}/report_payment_attempt_canceled` (`PostPaymentRecordsIdReportPaymentAttemptCanceled`).
#[doc(alias = "PostPaymentRecordsIdReportPaymentAttemptCanceled")]
#[doc(alias = "postpaymentrecordsidreportpaymentattemptcanceled")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReportPaymentAttemptCanceled {
    id: rt::Id<crate::payment_records::PaymentRecord>,
    canceled_at: rt::Timestamp,
    expand: Option<Vec<String>>,
    metadata: rt::Clearable<rt::Metadata>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl ReportPaymentAttemptCanceled {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
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
    ReportPaymentAttemptCanceled;
    0 => id "id" required path;
    1 => canceled_at "canceled_at" required;
    2 => expand "expand";
    3 => metadata "metadata" clearable;
}
rt::request! {
    ReportPaymentAttemptCanceled -> crate::payment_records::PaymentRecord;
    "PostPaymentRecordsIdReportPaymentAttemptCanceled" Post "/v1/payment_records/{id}/report_payment_attempt_canceled" Form;
}

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Report payment attempt informational.
///
/// `POST /v1/payment_records/{id}/report_payment_attempt_informational`
///
/// - `id`, in the path: Id. At most 5000 characters.
///
/// Feature: `payment_records`.
#[doc(alias = "PostPaymentRecordsIdReportPaymentAttemptInformational")]
#[doc(alias = "postpaymentrecordsidreportpaymentattemptinformational")]
pub fn report_payment_attempt_informational(
    id: impl Into<rt::Id<crate::payment_records::PaymentRecord>>,
) -> ReportPaymentAttemptInformational {
    ReportPaymentAttemptInformational {
        id: id.into(),
        ..Default::default()
    }
}
/// The request of [`payment_records.report_payment_attempt_informational`](report_payment_attempt_informational()).
///
/// `POST /v1/payment_records/{id}/report_payment_attempt_informational` (`PostPaymentRecordsIdReportPaymentAttemptInformational`).
#[doc(alias = "PostPaymentRecordsIdReportPaymentAttemptInformational")]
#[doc(alias = "postpaymentrecordsidreportpaymentattemptinformational")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReportPaymentAttemptInformational {
    id: rt::Id<crate::payment_records::PaymentRecord>,
    customer_details: Option<Box<crate::payment_records::params::CustomerDetails>>,
    description: rt::Clearable<String>,
    expand: Option<Vec<String>>,
    metadata: rt::Clearable<rt::Metadata>,
    shipping_details: rt::Clearable<Box<crate::params::ShippingDetails>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl ReportPaymentAttemptInformational {
    /// Customer details.
    pub fn customer_details(
        mut self,
        value: crate::payment_records::params::CustomerDetails,
    ) -> Self {
        self.customer_details = Some(Box::new(value));
        self
    }
    /// Description. At most 5000 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `description`.
    pub fn clear_description(mut self) -> Self {
        self.description = rt::Clearable::Clear;
        self
    }
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
    /// Shipping details.
    pub fn shipping_details(mut self, value: crate::params::ShippingDetails) -> Self {
        self.shipping_details = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `shipping_details`.
    pub fn clear_shipping_details(mut self) -> Self {
        self.shipping_details = rt::Clearable::Clear;
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
    ReportPaymentAttemptInformational;
    0 => id "id" required path;
    1 => customer_details "customer_details";
    2 => description "description";
    3 => expand "expand";
    4 => metadata "metadata" clearable;
    5 => shipping_details "shipping_details";
}
rt::request! {
    ReportPaymentAttemptInformational -> crate::payment_records::PaymentRecord;
    "PostPaymentRecordsIdReportPaymentAttemptInformational" Post "/v1/payment_records/{id}/report_payment_attempt_informational" Form;
}

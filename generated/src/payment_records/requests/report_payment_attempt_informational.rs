// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::payment_records::PaymentRecord;
use crate::payment_records::params::CustomerDetails;
use crate::payment_records::params::ShippingDetails;
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
    id: impl Into<rt::Id<PaymentRecord>>,
) -> ReportPaymentAttemptInformational {
    ReportPaymentAttemptInformational(
        ReportPaymentAttemptInformational::default()
            .0
            .set::<rt::Id<PaymentRecord>>(0, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`payment_records.report_payment_attempt_informational`](report_payment_attempt_informational()).
///
/// `POST /v1/payment_records/{id}/report_payment_attempt_informational` (`PostPaymentRecordsIdReportPaymentAttemptInformational`).
#[doc(alias = "PostPaymentRecordsIdReportPaymentAttemptInformational")]
#[doc(alias = "postpaymentrecordsidreportpaymentattemptinformational")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReportPaymentAttemptInformational(rt::Params, rt::RequestOptions);

impl ReportPaymentAttemptInformational {
    /// Customer details.
    pub fn customer_details(self, value: CustomerDetails) -> Self {
        Self(self.0.set::<CustomerDetails>(1, value), self.1)
    }

    /// Description. At most 5000 characters.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value), self.1)
    }

    /// Clears `description`.
    pub fn clear_description(self) -> Self {
        Self(self.0.clear(2), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(3, value), self.1)
    }

    /// Metadata. A map with free keys. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(4, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(4), self.1)
    }

    /// Shipping details.
    pub fn shipping_details(self, value: ShippingDetails) -> Self {
        Self(self.0.set::<ShippingDetails>(5, value), self.1)
    }

    /// Clears `shipping_details`.
    pub fn clear_shipping_details(self) -> Self {
        Self(self.0.clear(5), self.1)
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
    ReportPaymentAttemptInformational -> PaymentRecord;
    "PostPaymentRecordsIdReportPaymentAttemptInformational" Post "/v1/payment_records/{id}/report_payment_attempt_informational" Form;
    "id" required path: String;
    "customer_details": CustomerDetails;
    "description": rt::Clearable<String>;
    "expand": Vec<String>;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
    "shipping_details": rt::Clearable<ShippingDetails>;
}

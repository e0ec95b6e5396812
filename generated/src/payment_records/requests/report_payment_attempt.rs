// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::payment_records::PaymentRecord;
use crate::payment_records::params::Failed;
use crate::payment_records::params::Guaranteed;
use crate::payment_records::params::Outcome;
use crate::payment_records::params::PaymentMethodDetails;
use crate::payment_records::params::ShippingDetails;
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
    /// Description. At most 5000 characters.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(3, value), self.1)
    }

    /// Failed.
    pub fn failed(self, value: Failed) -> Self {
        Self(self.0.set::<Failed>(4, value), self.1)
    }

    /// Guaranteed.
    pub fn guaranteed(self, value: Guaranteed) -> Self {
        Self(self.0.set::<Guaranteed>(5, value), self.1)
    }

    /// Metadata. A map with free keys. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
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

    /// Outcome. `failed` or `guaranteed`.
    pub fn outcome(self, value: Outcome) -> Self {
        Self(self.0.set::<Outcome>(7, value), self.1)
    }

    /// Payment method details.
    pub fn payment_method_details(self, value: PaymentMethodDetails) -> Self {
        Self(self.0.set::<PaymentMethodDetails>(8, value), self.1)
    }

    /// Shipping details.
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

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::radar::PaymentEvaluation;
use crate::radar::payment_evaluations::params::ClientDeviceMetadataDetails;
use crate::radar::payment_evaluations::params::CustomerDetails;
use crate::radar::payment_evaluations::params::PaymentDetails;
use crate::rt;

/// Create a Payment Evaluation.
///
/// `POST /v1/radar/payment_evaluations`
///
/// - `customer_details`, in the body: Customer details.
/// - `payment_details`, in the body: Payment details.
///
/// Feature: `radar`.
#[doc(alias = "PostRadarPaymentEvaluations")]
#[doc(alias = "postradarpaymentevaluations")]
pub fn create(
    customer_details: CustomerDetails,
    payment_details: PaymentDetails,
) -> Create {
    Create(
        Create::default()
            .0
            .set::<CustomerDetails>(0, customer_details)
            .set::<PaymentDetails>(1, payment_details),
        rt::RequestOptions::default(),
    )
}

/// The request of [`radar.payment_evaluations.create`](create()).
///
/// `POST /v1/radar/payment_evaluations` (`PostRadarPaymentEvaluations`).
#[doc(alias = "PostRadarPaymentEvaluations")]
#[doc(alias = "postradarpaymentevaluations")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Client device metadata details.
    pub fn client_device_metadata_details(
        self,
        value: ClientDeviceMetadataDetails,
    ) -> Self {
        Self(self.0.set::<ClientDeviceMetadataDetails>(2, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(3, value), self.1)
    }

    /// Metadata. A map with free keys. An empty map is not sent. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(4, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<PaymentEvaluation>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(3, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> PaymentEvaluation;
    "PostRadarPaymentEvaluations" Post "/v1/radar/payment_evaluations" Form;
    "customer_details" required: CustomerDetails;
    "payment_details" required: PaymentDetails;
    "client_device_metadata_details": ClientDeviceMetadataDetails;
    "expand": Vec<String>;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
}

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
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
    customer_details: crate::radar::payment_evaluations::params::CustomerDetails,
    payment_details: crate::radar::payment_evaluations::params::PaymentDetails,
) -> Create {
    Create {
        customer_details,
        payment_details,
        ..Default::default()
    }
}
/// The request of [`radar.payment_evaluations.create`](create()).
///
/// `POST /v1/radar/payment_evaluations` (`PostRadarPaymentEvaluations`).
#[doc(alias = "PostRadarPaymentEvaluations")]
#[doc(alias = "postradarpaymentevaluations")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    client_device_metadata_details: Option<
        Box<crate::radar::payment_evaluations::params::ClientDeviceMetadataDetails>,
    >,
    customer_details: crate::radar::payment_evaluations::params::CustomerDetails,
    expand: Option<Vec<String>>,
    metadata: Option<rt::Metadata>,
    payment_details: crate::radar::payment_evaluations::params::PaymentDetails,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Client device metadata details.
    pub fn client_device_metadata_details(
        mut self,
        value: crate::radar::payment_evaluations::params::ClientDeviceMetadataDetails,
    ) -> Self {
        self.client_device_metadata_details = Some(Box::new(value));
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
        self.metadata = Some(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::radar::PaymentEvaluation>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Create;
    0 => client_device_metadata_details "client_device_metadata_details";
    1 => customer_details "customer_details" required;
    2 => expand "expand";
    3 => metadata "metadata";
    4 => payment_details "payment_details" required;
}
rt::request! {
    Create -> crate::radar::PaymentEvaluation;
    "PostRadarPaymentEvaluations" Post "/v1/radar/payment_evaluations" Form;
}

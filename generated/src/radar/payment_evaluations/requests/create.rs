// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::radar::PaymentEvaluation;
use crate::radar::payment_evaluations::params::ClientDeviceMetadataDetails;
use crate::radar::payment_evaluations::params::CustomerDetails;
use crate::radar::payment_evaluations::params::PaymentDetails;
use crate::rt;

/// Asks Radar how likely a payment is fraud, before you have another processor authorize it. No money moves.
///
/// `POST /v1/radar/payment_evaluations`
///
/// ```
/// use stripe_client::radar;
///
/// let payment_evaluation = radar::payment_evaluations::create(
///     radar::payment_evaluations::params::CustomerDetails::new(),
///     radar::payment_evaluations::params::PaymentDetails::new(
///         2000,
///         "usd",
///         radar::payment_evaluations::params::PaymentMethodDetails::new("pm_123"),
///     ),
/// )
/// .metadata([("order_id", "1001")])
/// .send(&client)
/// .await?;
/// ```
///
/// # Arguments
///
/// - `customer_details`, in the body: Who is about to pay: an existing customer, or their name, email and phone.
/// - `payment_details`, in the body: What you know of the payment: amount, payment method, addresses.
///
/// # Parameters
///
/// - [`client_device_metadata_details`](Create::client_device_metadata_details()): The session that Radar recorded in the customer's browser.
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`metadata`](Create::metadata()): Your own keys and values to keep with the object.
///
/// # Answer
///
/// [`PaymentEvaluation`](crate::radar::PaymentEvaluation).
///
/// [Stripe's reference](https://docs.stripe.com/api/radar/payment_evaluations/create)
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
    /// The session that Radar recorded in the customer's browser.
    pub fn client_device_metadata_details<K>(
        self,
        value: impl rt::Maybe<ClientDeviceMetadataDetails, K>,
    ) -> Self {
        Self(self.0.maybe::<ClientDeviceMetadataDetails, K>(2, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(3, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(4, value), self.1)
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

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::payment_intents::PaymentIntent;
use crate::payment_intents::params::AmountDetails;
use crate::payment_intents::params::Hooks;
use crate::payment_intents::params::IncrementAuthorizationPaymentDetails;
use crate::payment_intents::params::IncrementAuthorizationTransferData;
use crate::rt;

/// Increment an authorization.
///
/// `POST /v1/payment_intents/{intent}/increment_authorization`
///
/// - `intent`, in the path: Intent. At most 5000 characters.
/// - `amount`, in the body: Amount, in the currency's smallest unit.
///
/// Feature: `payment_intents`.
#[doc(alias = "PostPaymentIntentsIntentIncrementAuthorization")]
#[doc(alias = "postpaymentintentsintentincrementauthorization")]
pub fn increment_authorization(
    intent: impl Into<rt::Id<PaymentIntent>>,
    amount: i64,
) -> IncrementAuthorization {
    IncrementAuthorization(
        IncrementAuthorization::default()
            .0
            .set::<rt::Id<PaymentIntent>>(0, intent)
            .set::<i64>(1, amount),
        rt::RequestOptions::default(),
    )
}

/// The request of [`payment_intents.increment_authorization`](increment_authorization()).
///
/// `POST /v1/payment_intents/{intent}/increment_authorization` (`PostPaymentIntentsIntentIncrementAuthorization`).
#[doc(alias = "PostPaymentIntentsIntentIncrementAuthorization")]
#[doc(alias = "postpaymentintentsintentincrementauthorization")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct IncrementAuthorization(rt::Params, rt::RequestOptions);

impl IncrementAuthorization {
    /// Amount details.
    pub fn amount_details(self, value: AmountDetails) -> Self {
        Self(self.0.set::<AmountDetails>(2, value), self.1)
    }

    /// Application fee amount, in the currency's smallest unit.
    pub fn application_fee_amount(self, value: i64) -> Self {
        Self(self.0.set::<i64>(3, value), self.1)
    }

    /// Description. At most 1000 characters.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(5, value), self.1)
    }

    /// Hooks.
    pub fn hooks(self, value: Hooks) -> Self {
        Self(self.0.set::<Hooks>(6, value), self.1)
    }

    /// Metadata. A map with free keys. An empty map is not sent. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(7, value), self.1)
    }

    /// Payment details.
    pub fn payment_details(self, value: IncrementAuthorizationPaymentDetails) -> Self {
        Self(self.0.set::<IncrementAuthorizationPaymentDetails>(8, value), self.1)
    }

    /// Statement descriptor. At most 22 characters.
    pub fn statement_descriptor(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(9, value), self.1)
    }

    /// Transfer data.
    pub fn transfer_data(self, value: IncrementAuthorizationTransferData) -> Self {
        Self(self.0.set::<IncrementAuthorizationTransferData>(10, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<PaymentIntent>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(5, path(Default::default())), self.1)
    }
}

rt::request! {
    IncrementAuthorization -> PaymentIntent;
    "PostPaymentIntentsIntentIncrementAuthorization" Post "/v1/payment_intents/{intent}/increment_authorization" Form;
    "intent" required path: String;
    "amount" required: i64;
    "amount_details": AmountDetails;
    "application_fee_amount": i64;
    "description": String;
    "expand": Vec<String>;
    "hooks": Hooks;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "payment_details": IncrementAuthorizationPaymentDetails;
    "statement_descriptor": String;
    "transfer_data": IncrementAuthorizationTransferData;
}

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::payment_intents::PaymentIntent;
use crate::payment_intents::params::AmountDetails;
use crate::payment_intents::params::CapturePaymentDetails;
use crate::payment_intents::params::CaptureTransferData;
use crate::payment_intents::params::Hooks;
use crate::rt;

/// Capture a PaymentIntent.
///
/// `POST /v1/payment_intents/{intent}/capture`
///
/// - `intent`, in the path: Intent. At most 5000 characters.
///
/// Feature: `payment_intents`.
#[doc(alias = "PostPaymentIntentsIntentCapture")]
#[doc(alias = "postpaymentintentsintentcapture")]
pub fn capture(intent: impl Into<rt::Id<PaymentIntent>>) -> Capture {
    Capture(
        Capture::default().0.set::<rt::Id<PaymentIntent>>(0, intent),
        rt::RequestOptions::default(),
    )
}

/// The request of [`payment_intents.capture`](capture()).
///
/// `POST /v1/payment_intents/{intent}/capture` (`PostPaymentIntentsIntentCapture`).
#[doc(alias = "PostPaymentIntentsIntentCapture")]
#[doc(alias = "postpaymentintentsintentcapture")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Capture(rt::Params, rt::RequestOptions);

impl Capture {
    /// Amount details.
    pub fn amount_details(self, value: AmountDetails) -> Self {
        Self(self.0.set::<AmountDetails>(1, value), self.1)
    }

    /// Amount to capture, in the currency's smallest unit.
    pub fn amount_to_capture(self, value: i64) -> Self {
        Self(self.0.set::<i64>(2, value), self.1)
    }

    /// Application fee amount, in the currency's smallest unit.
    pub fn application_fee_amount(self, value: i64) -> Self {
        Self(self.0.set::<i64>(3, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(4, value), self.1)
    }

    /// Final capture.
    pub fn final_capture(self, value: bool) -> Self {
        Self(self.0.set::<bool>(5, value), self.1)
    }

    /// Hooks.
    pub fn hooks(self, value: Hooks) -> Self {
        Self(self.0.set::<Hooks>(6, value), self.1)
    }

    /// Metadata. A map with free keys. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(7, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(7), self.1)
    }

    /// Payment details.
    pub fn payment_details(self, value: CapturePaymentDetails) -> Self {
        Self(self.0.set::<CapturePaymentDetails>(8, value), self.1)
    }

    /// Clears `payment_details`.
    pub fn clear_payment_details(self) -> Self {
        Self(self.0.clear(8), self.1)
    }

    /// Statement descriptor. At most 22 characters.
    pub fn statement_descriptor(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(9, value), self.1)
    }

    /// Statement descriptor suffix. At most 22 characters.
    pub fn statement_descriptor_suffix(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(10, value), self.1)
    }

    /// Transfer data.
    pub fn transfer_data(self, value: CaptureTransferData) -> Self {
        Self(self.0.set::<CaptureTransferData>(11, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<PaymentIntent>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(4, path(Default::default())), self.1)
    }
}

rt::request! {
    Capture -> PaymentIntent;
    "PostPaymentIntentsIntentCapture" Post "/v1/payment_intents/{intent}/capture" Form;
    "intent" required path: String;
    "amount_details": AmountDetails;
    "amount_to_capture": i64;
    "application_fee_amount": i64;
    "expand": Vec<String>;
    "final_capture": bool;
    "hooks": Hooks;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
    "payment_details": rt::Clearable<CapturePaymentDetails>;
    "statement_descriptor": String;
    "statement_descriptor_suffix": String;
    "transfer_data": CaptureTransferData;
}

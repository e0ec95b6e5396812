// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
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
pub fn capture(
    intent: impl Into<rt::Id<crate::payment_intents::PaymentIntent>>,
) -> Capture {
    Capture {
        intent: intent.into(),
        ..Default::default()
    }
}
/// The request of [`payment_intents.capture`](capture()).
///
/// `POST /v1/payment_intents/{intent}/capture` (`PostPaymentIntentsIntentCapture`).
#[doc(alias = "PostPaymentIntentsIntentCapture")]
#[doc(alias = "postpaymentintentsintentcapture")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Capture {
    intent: rt::Id<crate::payment_intents::PaymentIntent>,
    amount_details: Option<Box<crate::payment_intents::params::AmountDetails>>,
    amount_to_capture: Option<i64>,
    application_fee_amount: Option<i64>,
    expand: Option<Vec<String>>,
    final_capture: Option<bool>,
    hooks: Option<Box<crate::payment_intents::params::Hooks>>,
    metadata: rt::Clearable<rt::Metadata>,
    payment_details: rt::Clearable<Box<crate::payment_intents::params::PaymentDetails>>,
    statement_descriptor: Option<String>,
    statement_descriptor_suffix: Option<String>,
    transfer_data: Option<Box<crate::params::UpdateTransferData>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Capture {
    /// Amount details.
    pub fn amount_details(
        mut self,
        value: crate::payment_intents::params::AmountDetails,
    ) -> Self {
        self.amount_details = Some(Box::new(value));
        self
    }
    /// Amount to capture, in the currency's smallest unit.
    pub fn amount_to_capture(mut self, value: i64) -> Self {
        self.amount_to_capture = Some(value);
        self
    }
    /// Application fee amount, in the currency's smallest unit.
    pub fn application_fee_amount(mut self, value: i64) -> Self {
        self.application_fee_amount = Some(value);
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Final capture.
    pub fn final_capture(mut self, value: bool) -> Self {
        self.final_capture = Some(value);
        self
    }
    /// Hooks.
    pub fn hooks(mut self, value: crate::payment_intents::params::Hooks) -> Self {
        self.hooks = Some(Box::new(value));
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
    /// Payment details.
    pub fn payment_details(
        mut self,
        value: crate::payment_intents::params::PaymentDetails,
    ) -> Self {
        self.payment_details = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `payment_details`.
    pub fn clear_payment_details(mut self) -> Self {
        self.payment_details = rt::Clearable::Clear;
        self
    }
    /// Statement descriptor. At most 22 characters.
    pub fn statement_descriptor(mut self, value: impl Into<String>) -> Self {
        self.statement_descriptor = Some(value.into());
        self
    }
    /// Statement descriptor suffix. At most 22 characters.
    pub fn statement_descriptor_suffix(mut self, value: impl Into<String>) -> Self {
        self.statement_descriptor_suffix = Some(value.into());
        self
    }
    /// Transfer data.
    pub fn transfer_data(mut self, value: crate::params::UpdateTransferData) -> Self {
        self.transfer_data = Some(Box::new(value));
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::payment_intents::PaymentIntent>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Capture;
    0 => intent "intent" required path;
    1 => amount_details "amount_details";
    2 => amount_to_capture "amount_to_capture";
    3 => application_fee_amount "application_fee_amount";
    4 => expand "expand";
    5 => final_capture "final_capture";
    6 => hooks "hooks";
    7 => metadata "metadata" clearable;
    8 => payment_details "payment_details";
    9 => statement_descriptor "statement_descriptor";
    10 => statement_descriptor_suffix "statement_descriptor_suffix";
    11 => transfer_data "transfer_data";
}
rt::request! {
    Capture -> crate::payment_intents::PaymentIntent;
    "PostPaymentIntentsIntentCapture" Post "/v1/payment_intents/{intent}/capture" Form;
}

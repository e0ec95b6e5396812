// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
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
    intent: impl Into<rt::Id<crate::payment_intents::PaymentIntent>>,
    amount: i64,
) -> IncrementAuthorization {
    IncrementAuthorization {
        intent: intent.into(),
        amount,
        ..Default::default()
    }
}
/// The request of [`payment_intents.increment_authorization`](increment_authorization()).
///
/// `POST /v1/payment_intents/{intent}/increment_authorization` (`PostPaymentIntentsIntentIncrementAuthorization`).
#[doc(alias = "PostPaymentIntentsIntentIncrementAuthorization")]
#[doc(alias = "postpaymentintentsintentincrementauthorization")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct IncrementAuthorization {
    intent: rt::Id<crate::payment_intents::PaymentIntent>,
    amount: i64,
    amount_details: Option<Box<crate::payment_intents::params::AmountDetails>>,
    application_fee_amount: Option<i64>,
    description: Option<String>,
    expand: Option<Vec<String>>,
    hooks: Option<Box<crate::payment_intents::params::Hooks>>,
    metadata: Option<rt::Metadata>,
    payment_details: Option<Box<crate::payment_intents::params::PaymentDetails>>,
    statement_descriptor: Option<String>,
    transfer_data: Option<Box<crate::params::UpdateTransferData>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl IncrementAuthorization {
    /// Amount details.
    pub fn amount_details(
        mut self,
        value: crate::payment_intents::params::AmountDetails,
    ) -> Self {
        self.amount_details = Some(Box::new(value));
        self
    }
    /// Application fee amount, in the currency's smallest unit.
    pub fn application_fee_amount(mut self, value: i64) -> Self {
        self.application_fee_amount = Some(value);
        self
    }
    /// Description. At most 1000 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
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
        self.metadata = Some(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
        self
    }
    /// Payment details.
    pub fn payment_details(
        mut self,
        value: crate::payment_intents::params::PaymentDetails,
    ) -> Self {
        self.payment_details = Some(Box::new(value));
        self
    }
    /// Statement descriptor. At most 22 characters.
    pub fn statement_descriptor(mut self, value: impl Into<String>) -> Self {
        self.statement_descriptor = Some(value.into());
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
    IncrementAuthorization;
    0 => intent "intent" required path;
    1 => amount "amount" required;
    2 => amount_details "amount_details";
    3 => application_fee_amount "application_fee_amount";
    4 => description "description";
    5 => expand "expand";
    6 => hooks "hooks";
    7 => metadata "metadata";
    8 => payment_details "payment_details";
    9 => statement_descriptor "statement_descriptor";
    10 => transfer_data "transfer_data";
}
rt::request! {
    IncrementAuthorization -> crate::payment_intents::PaymentIntent;
    "PostPaymentIntentsIntentIncrementAuthorization" Post "/v1/payment_intents/{intent}/increment_authorization" Form;
}

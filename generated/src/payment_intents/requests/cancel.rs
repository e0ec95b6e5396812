// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Cancel a PaymentIntent.
///
/// `POST /v1/payment_intents/{intent}/cancel`
///
/// - `intent`, in the path: Intent. At most 5000 characters.
///
/// Feature: `payment_intents`.
#[doc(alias = "PostPaymentIntentsIntentCancel")]
#[doc(alias = "postpaymentintentsintentcancel")]
pub fn cancel(
    intent: impl Into<rt::Id<crate::payment_intents::PaymentIntent>>,
) -> Cancel {
    Cancel {
        intent: intent.into(),
        ..Default::default()
    }
}
/// The request of [`payment_intents.cancel`](cancel()).
///
/// `POST /v1/payment_intents/{intent}/cancel` (`PostPaymentIntentsIntentCancel`).
#[doc(alias = "PostPaymentIntentsIntentCancel")]
#[doc(alias = "postpaymentintentsintentcancel")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Cancel {
    intent: rt::Id<crate::payment_intents::PaymentIntent>,
    cancellation_reason: Option<crate::payment_intents::params::CancellationReason>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Cancel {
    /// Cancellation reason. `abandoned`, `duplicate`, `fraudulent` or `requested_by_customer`.
    pub fn cancellation_reason(
        mut self,
        value: crate::payment_intents::params::CancellationReason,
    ) -> Self {
        self.cancellation_reason = Some(value);
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
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
    Cancel;
    0 => intent "intent" required path;
    1 => cancellation_reason "cancellation_reason";
    2 => expand "expand";
}
rt::request! {
    Cancel -> crate::payment_intents::PaymentIntent;
    "PostPaymentIntentsIntentCancel" Post "/v1/payment_intents/{intent}/cancel" Form;
}

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Verify microdeposits on a PaymentIntent.
///
/// `POST /v1/payment_intents/{intent}/verify_microdeposits`
///
/// - `intent`, in the path: Intent. At most 5000 characters.
///
/// Feature: `payment_intents`.
#[doc(alias = "PostPaymentIntentsIntentVerifyMicrodeposits")]
#[doc(alias = "postpaymentintentsintentverifymicrodeposits")]
pub fn verify_microdeposits(
    intent: impl Into<rt::Id<crate::payment_intents::PaymentIntent>>,
) -> VerifyMicrodeposits {
    VerifyMicrodeposits {
        intent: intent.into(),
        ..Default::default()
    }
}
/// The request of [`payment_intents.verify_microdeposits`](verify_microdeposits()).
///
/// `POST /v1/payment_intents/{intent}/verify_microdeposits` (`PostPaymentIntentsIntentVerifyMicrodeposits`).
#[doc(alias = "PostPaymentIntentsIntentVerifyMicrodeposits")]
#[doc(alias = "postpaymentintentsintentverifymicrodeposits")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct VerifyMicrodeposits {
    intent: rt::Id<crate::payment_intents::PaymentIntent>,
    amounts: Option<Vec<i64>>,
    client_secret: Option<String>,
    descriptor_code: Option<String>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl VerifyMicrodeposits {
    /// Amounts.
    pub fn amounts(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.amounts = Some(value.into_iter().collect());
        self
    }
    /// Client secret. At most 5000 characters.
    pub fn client_secret(mut self, value: impl Into<String>) -> Self {
        self.client_secret = Some(value.into());
        self
    }
    /// Descriptor code. At most 5000 characters.
    pub fn descriptor_code(mut self, value: impl Into<String>) -> Self {
        self.descriptor_code = Some(value.into());
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
    VerifyMicrodeposits;
    0 => intent "intent" required path;
    1 => amounts "amounts";
    2 => client_secret "client_secret" sensitive;
    3 => descriptor_code "descriptor_code";
    4 => expand "expand";
}
rt::request! {
    VerifyMicrodeposits -> crate::payment_intents::PaymentIntent;
    "PostPaymentIntentsIntentVerifyMicrodeposits" Post "/v1/payment_intents/{intent}/verify_microdeposits" Form;
}

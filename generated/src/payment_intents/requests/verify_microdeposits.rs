// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::payment_intents::PaymentIntent;
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
    intent: impl Into<rt::Id<PaymentIntent>>,
) -> VerifyMicrodeposits {
    VerifyMicrodeposits(
        VerifyMicrodeposits::default().0.set::<rt::Id<PaymentIntent>>(0, intent),
        rt::RequestOptions::default(),
    )
}

/// The request of [`payment_intents.verify_microdeposits`](verify_microdeposits()).
///
/// `POST /v1/payment_intents/{intent}/verify_microdeposits` (`PostPaymentIntentsIntentVerifyMicrodeposits`).
#[doc(alias = "PostPaymentIntentsIntentVerifyMicrodeposits")]
#[doc(alias = "postpaymentintentsintentverifymicrodeposits")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct VerifyMicrodeposits(rt::Params, rt::RequestOptions);

impl VerifyMicrodeposits {
    /// Amounts. An empty list says that there are none. A second call replaces the first.
    pub fn amounts(self, value: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.set_list::<i64>(1, value), self.1)
    }

    /// Client secret. At most 5000 characters.
    pub fn client_secret(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value), self.1)
    }

    /// Descriptor code. At most 5000 characters.
    pub fn descriptor_code(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(4, value), self.1)
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
    VerifyMicrodeposits -> PaymentIntent;
    "PostPaymentIntentsIntentVerifyMicrodeposits" Post "/v1/payment_intents/{intent}/verify_microdeposits" Form;
    "intent" required path: String;
    "amounts": Vec<i64>;
    "client_secret" sensitive: String;
    "descriptor_code": String;
    "expand": Vec<String>;
}

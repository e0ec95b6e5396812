// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::setup_intents::SetupIntent;

/// Proves that the customer owns the bank account to be saved, with the amounts or the code of small deposits.
///
/// `POST /v1/setup_intents/{intent}/verify_microdeposits`
///
/// ```
/// use stripe_client::setup_intents;
///
/// let setup_intent = setup_intents::verify_microdeposits("seti_123")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `intent`, in the path: Id of the setup intent.
///
/// # Parameters
///
/// - [`amounts`](VerifyMicrodeposits::amounts()): The two amounts that Stripe sent to the bank account, in the smallest currency unit: `[32, 45]`.
/// - [`client_secret`](VerifyMicrodeposits::client_secret()): The object's own client secret.
/// - [`descriptor_code`](VerifyMicrodeposits::descriptor_code()): The code of the test deposit, from the customer's bank statement: six characters that begin with `SM`.
/// - [`expand`](VerifyMicrodeposits::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`SetupIntent`](crate::setup_intents::SetupIntent).
///
/// # Errors
///
/// The amounts or the code are wrong. After too many tries the setup fails.
///
/// [Stripe's reference](https://docs.stripe.com/api/setup_intents/verify_microdeposits)
///
/// Feature: `setup_intents`.
#[doc(alias = "PostSetupIntentsIntentVerifyMicrodeposits")]
#[doc(alias = "postsetupintentsintentverifymicrodeposits")]
pub fn verify_microdeposits(
    intent: impl Into<rt::Id<SetupIntent>>,
) -> VerifyMicrodeposits {
    VerifyMicrodeposits(
        VerifyMicrodeposits::default().0.set::<rt::Id<SetupIntent>>(0, intent),
        rt::RequestOptions::default(),
    )
}

/// The request of [`setup_intents.verify_microdeposits`](verify_microdeposits()).
///
/// `POST /v1/setup_intents/{intent}/verify_microdeposits` (`PostSetupIntentsIntentVerifyMicrodeposits`).
#[doc(alias = "PostSetupIntentsIntentVerifyMicrodeposits")]
#[doc(alias = "postsetupintentsintentverifymicrodeposits")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct VerifyMicrodeposits(rt::Params, rt::RequestOptions);

impl VerifyMicrodeposits {
    /// The two amounts that Stripe sent to the bank account, in the smallest currency unit: `[32, 45]`. An empty list says that there are none. A second call replaces the first.
    pub fn amounts<K>(self, value: impl rt::MaybeList<i64, K>) -> Self {
        Self(self.0.maybe_list::<i64, K>(1, value), self.1)
    }

    /// The object's own client secret. Needed with a publishable key.
    pub fn client_secret<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value), self.1)
    }

    /// The code of the test deposit, from the customer's bank statement: six characters that begin with `SM`.
    pub fn descriptor_code<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(4, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<SetupIntent>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(4, path(Default::default())), self.1)
    }
}

rt::request! {
    VerifyMicrodeposits -> SetupIntent;
    "PostSetupIntentsIntentVerifyMicrodeposits" Post "/v1/setup_intents/{intent}/verify_microdeposits" Form;
    "intent" required path: String;
    "amounts": Vec<i64>;
    "client_secret" sensitive: String;
    "descriptor_code": String;
    "expand": Vec<String>;
}

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::setup_intents::CancellationReason;
use crate::setup_intents::SetupIntent;

/// Cancels a setup intent for good. A payment method that was given isn't saved.
///
/// `POST /v1/setup_intents/{intent}/cancel`
///
/// ```
/// use stripe_client::setup_intents;
///
/// let setup_intent = setup_intents::cancel("seti_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `intent`, in the path: Id of the setup intent.
///
/// # Parameters
///
/// - [`cancellation_reason`](Cancel::cancellation_reason()): Why you cancel it, for your records.
/// - [`expand`](Cancel::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`SetupIntent`](crate::setup_intents::SetupIntent).
///
/// # Errors
///
/// It has succeeded or is canceled. One of a checkout session is canceled by [`checkout.sessions.expire`](crate::checkout::sessions::expire()).
///
/// [Stripe's reference](https://docs.stripe.com/api/setup_intents/cancel)
///
/// Feature: `setup_intents`.
#[doc(alias = "PostSetupIntentsIntentCancel")]
#[doc(alias = "postsetupintentsintentcancel")]
pub fn cancel(intent: impl Into<rt::Id<SetupIntent>>) -> Cancel {
    Cancel(
        Cancel::default().0.set::<rt::Id<SetupIntent>>(0, intent),
        rt::RequestOptions::default(),
    )
}

/// The request of [`setup_intents.cancel`](cancel()).
///
/// `POST /v1/setup_intents/{intent}/cancel` (`PostSetupIntentsIntentCancel`).
#[doc(alias = "PostSetupIntentsIntentCancel")]
#[doc(alias = "postsetupintentsintentcancel")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Cancel(rt::Params, rt::RequestOptions);

impl Cancel {
    /// Why you cancel it, for your records. `abandoned`, `duplicate` or `requested_by_customer`.
    pub fn cancellation_reason<K>(
        self,
        value: impl rt::Maybe<CancellationReason, K>,
    ) -> Self {
        Self(self.0.maybe::<CancellationReason, K>(1, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<SetupIntent>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    Cancel -> SetupIntent;
    "PostSetupIntentsIntentCancel" Post "/v1/setup_intents/{intent}/cancel" Form;
    "intent" required path: String;
    "cancellation_reason": CancellationReason;
    "expand": Vec<String>;
}

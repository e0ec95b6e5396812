// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::setup_intents::CancellationReason;
use crate::setup_intents::SetupIntent;

/// Cancel a SetupIntent.
///
/// `POST /v1/setup_intents/{intent}/cancel`
///
/// - `intent`, in the path: Intent. At most 5000 characters.
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
    /// Cancellation reason. `abandoned`, `duplicate` or `requested_by_customer`.
    pub fn cancellation_reason(self, value: CancellationReason) -> Self {
        Self(self.0.set::<CancellationReason>(1, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(2, value), self.1)
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

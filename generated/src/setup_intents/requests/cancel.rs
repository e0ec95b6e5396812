// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Cancel a SetupIntent.
///
/// `POST /v1/setup_intents/{intent}/cancel`
///
/// - `intent`, in the path: Intent. At most 5000 characters.
///
/// Feature: `setup_intents`.
#[doc(alias = "PostSetupIntentsIntentCancel")]
#[doc(alias = "postsetupintentsintentcancel")]
pub fn cancel(intent: impl Into<rt::Id<crate::setup_intents::SetupIntent>>) -> Cancel {
    Cancel {
        intent: intent.into(),
        ..Default::default()
    }
}
/// The request of [`setup_intents.cancel`](cancel()).
///
/// `POST /v1/setup_intents/{intent}/cancel` (`PostSetupIntentsIntentCancel`).
#[doc(alias = "PostSetupIntentsIntentCancel")]
#[doc(alias = "postsetupintentsintentcancel")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Cancel {
    intent: rt::Id<crate::setup_intents::SetupIntent>,
    cancellation_reason: Option<crate::setup_intents::SetupIntentCancellationReason>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Cancel {
    /// Cancellation reason. `abandoned`, `duplicate` or `requested_by_customer`.
    pub fn cancellation_reason(
        mut self,
        value: crate::setup_intents::SetupIntentCancellationReason,
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
            crate::ExpandPath<crate::setup_intents::SetupIntent>,
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
    Cancel -> crate::setup_intents::SetupIntent;
    "PostSetupIntentsIntentCancel" Post "/v1/setup_intents/{intent}/cancel" Form;
}

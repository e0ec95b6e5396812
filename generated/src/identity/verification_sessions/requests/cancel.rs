// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Cancel a VerificationSession.
///
/// `POST /v1/identity/verification_sessions/{session}/cancel`
///
/// - `session`, in the path: Session. At most 5000 characters.
///
/// Feature: `identity`.
#[doc(alias = "PostIdentityVerificationSessionsSessionCancel")]
#[doc(alias = "postidentityverificationsessionssessioncancel")]
pub fn cancel(
    session: impl Into<rt::Id<crate::identity::VerificationSession>>,
) -> Cancel {
    Cancel {
        session: session.into(),
        ..Default::default()
    }
}
/// The request of [`identity.verification_sessions.cancel`](cancel()).
///
/// `POST /v1/identity/verification_sessions/{session}/cancel` (`PostIdentityVerificationSessionsSessionCancel`).
#[doc(alias = "PostIdentityVerificationSessionsSessionCancel")]
#[doc(alias = "postidentityverificationsessionssessioncancel")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Cancel {
    session: rt::Id<crate::identity::VerificationSession>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Cancel {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::identity::VerificationSession>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Cancel;
    0 => session "session" required path;
    1 => expand "expand";
}
rt::request! {
    Cancel -> crate::identity::VerificationSession;
    "PostIdentityVerificationSessionsSessionCancel" Post "/v1/identity/verification_sessions/{session}/cancel" Form;
}

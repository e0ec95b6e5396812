// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve a VerificationSession.
///
/// `GET /v1/identity/verification_sessions/{session}`
///
/// - `session`, in the path: Session. At most 5000 characters.
///
/// Feature: `identity`.
#[doc(alias = "GetIdentityVerificationSessionsSession")]
#[doc(alias = "getidentityverificationsessionssession")]
pub fn retrieve(
    session: impl Into<rt::Id<crate::identity::VerificationSession>>,
) -> Retrieve {
    Retrieve {
        session: session.into(),
        ..Default::default()
    }
}
/// The request of [`identity.verification_sessions.retrieve`](retrieve()).
///
/// `GET /v1/identity/verification_sessions/{session}` (`GetIdentityVerificationSessionsSession`).
#[doc(alias = "GetIdentityVerificationSessionsSession")]
#[doc(alias = "getidentityverificationsessionssession")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    session: rt::Id<crate::identity::VerificationSession>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Retrieve {
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
    Retrieve;
    0 => session "session" required path;
    1 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::identity::VerificationSession;
    "GetIdentityVerificationSessionsSession" Get "/v1/identity/verification_sessions/{session}" Query;
}
impl rt::Retrieve for crate::identity::VerificationSession {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

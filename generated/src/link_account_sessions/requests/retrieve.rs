// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve a Session.
///
/// `GET /v1/link_account_sessions/{session}`
///
/// - `session`, in the path: Session. At most 5000 characters.
///
/// Feature: `link_account_sessions`.
#[doc(alias = "GetLinkAccountSessionsSession")]
#[doc(alias = "getlinkaccountsessionssession")]
pub fn retrieve(
    session: impl Into<rt::Id<crate::financial_connections::Session>>,
) -> Retrieve {
    Retrieve {
        session: session.into(),
        ..Default::default()
    }
}
/// The request of [`link_account_sessions.retrieve`](retrieve()).
///
/// `GET /v1/link_account_sessions/{session}` (`GetLinkAccountSessionsSession`).
#[doc(alias = "GetLinkAccountSessionsSession")]
#[doc(alias = "getlinkaccountsessionssession")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    session: rt::Id<crate::financial_connections::Session>,
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
            crate::ExpandPath<crate::financial_connections::Session>,
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
    Retrieve -> crate::financial_connections::Session;
    "GetLinkAccountSessionsSession" Get "/v1/link_account_sessions/{session}" Query;
}

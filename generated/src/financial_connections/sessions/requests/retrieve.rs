// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve a Session.
///
/// `GET /v1/financial_connections/sessions/{session}`
///
/// - `session`, in the path: Session. At most 5000 characters.
///
/// Feature: `financial_connections`.
#[doc(alias = "GetFinancialConnectionsSessionsSession")]
#[doc(alias = "getfinancialconnectionssessionssession")]
pub fn retrieve(
    session: impl Into<rt::Id<crate::financial_connections::Session>>,
) -> Retrieve {
    Retrieve {
        session: session.into(),
        ..Default::default()
    }
}
/// The request of [`financial_connections.sessions.retrieve`](retrieve()).
///
/// `GET /v1/financial_connections/sessions/{session}` (`GetFinancialConnectionsSessionsSession`).
#[doc(alias = "GetFinancialConnectionsSessionsSession")]
#[doc(alias = "getfinancialconnectionssessionssession")]
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
    "GetFinancialConnectionsSessionsSession" Get "/v1/financial_connections/sessions/{session}" Query;
}
impl rt::Retrieve for crate::financial_connections::Session {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

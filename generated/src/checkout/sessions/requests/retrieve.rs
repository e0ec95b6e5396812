// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve a Checkout Session.
///
/// `GET /v1/checkout/sessions/{session}`
///
/// - `session`, in the path: Session. At most 66 characters.
///
/// Feature: `checkout`.
#[doc(alias = "GetCheckoutSessionsSession")]
#[doc(alias = "getcheckoutsessionssession")]
pub fn retrieve(session: impl Into<rt::Id<crate::checkout::Session>>) -> Retrieve {
    Retrieve {
        session: session.into(),
        ..Default::default()
    }
}
/// The request of [`checkout.sessions.retrieve`](retrieve()).
///
/// `GET /v1/checkout/sessions/{session}` (`GetCheckoutSessionsSession`).
#[doc(alias = "GetCheckoutSessionsSession")]
#[doc(alias = "getcheckoutsessionssession")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    session: rt::Id<crate::checkout::Session>,
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
            crate::ExpandPath<crate::checkout::Session>,
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
    Retrieve -> crate::checkout::Session;
    "GetCheckoutSessionsSession" Get "/v1/checkout/sessions/{session}" Query;
}
impl rt::Retrieve for crate::checkout::Session {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Expire a Checkout Session.
///
/// `POST /v1/checkout/sessions/{session}/expire`
///
/// - `session`, in the path: Session. At most 5000 characters.
///
/// Feature: `checkout`.
#[doc(alias = "PostCheckoutSessionsSessionExpire")]
#[doc(alias = "postcheckoutsessionssessionexpire")]
pub fn expire(session: impl Into<rt::Id<crate::checkout::Session>>) -> Expire {
    Expire {
        session: session.into(),
        ..Default::default()
    }
}
/// The request of [`checkout.sessions.expire`](expire()).
///
/// `POST /v1/checkout/sessions/{session}/expire` (`PostCheckoutSessionsSessionExpire`).
#[doc(alias = "PostCheckoutSessionsSessionExpire")]
#[doc(alias = "postcheckoutsessionssessionexpire")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Expire {
    session: rt::Id<crate::checkout::Session>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Expire {
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
    Expire;
    0 => session "session" required path;
    1 => expand "expand";
}
rt::request! {
    Expire -> crate::checkout::Session;
    "PostCheckoutSessionsSessionExpire" Post "/v1/checkout/sessions/{session}/expire" Form;
}

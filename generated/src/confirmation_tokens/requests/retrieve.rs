// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve a ConfirmationToken.
///
/// `GET /v1/confirmation_tokens/{confirmation_token}`
///
/// - `confirmation_token`, in the path: Confirmation token. At most 5000 characters.
///
/// Feature: `confirmation_tokens`.
#[doc(alias = "GetConfirmationTokensConfirmationToken")]
#[doc(alias = "getconfirmationtokensconfirmationtoken")]
pub fn retrieve(
    confirmation_token: impl Into<rt::Id<crate::confirmation_tokens::ConfirmationToken>>,
) -> Retrieve {
    Retrieve {
        confirmation_token: confirmation_token.into(),
        ..Default::default()
    }
}
/// The request of [`confirmation_tokens.retrieve`](retrieve()).
///
/// `GET /v1/confirmation_tokens/{confirmation_token}` (`GetConfirmationTokensConfirmationToken`).
#[doc(alias = "GetConfirmationTokensConfirmationToken")]
#[doc(alias = "getconfirmationtokensconfirmationtoken")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    confirmation_token: rt::Id<crate::confirmation_tokens::ConfirmationToken>,
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
            crate::ExpandPath<crate::confirmation_tokens::ConfirmationToken>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Retrieve;
    0 => confirmation_token "confirmation_token" required path;
    1 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::confirmation_tokens::ConfirmationToken;
    "GetConfirmationTokensConfirmationToken" Get "/v1/confirmation_tokens/{confirmation_token}" Query;
}
impl rt::Retrieve for crate::confirmation_tokens::ConfirmationToken {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

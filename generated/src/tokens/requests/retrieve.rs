// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve a token.
///
/// `GET /v1/tokens/{token}`
///
/// - `token`, in the path: Token. At most 5000 characters.
///
/// Feature: `tokens`.
#[doc(alias = "GetTokensToken")]
#[doc(alias = "gettokenstoken")]
pub fn retrieve(token: impl Into<rt::Id<crate::issuing::Token>>) -> Retrieve {
    Retrieve {
        token: token.into(),
        ..Default::default()
    }
}
/// The request of [`tokens.retrieve`](retrieve()).
///
/// `GET /v1/tokens/{token}` (`GetTokensToken`).
#[doc(alias = "GetTokensToken")]
#[doc(alias = "gettokenstoken")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    token: rt::Id<crate::issuing::Token>,
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
            crate::ExpandPath<crate::tokens::Token>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Retrieve;
    0 => token "token" required sensitive path;
    1 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::tokens::Token;
    "GetTokensToken" Get "/v1/tokens/{token}" Query;
}

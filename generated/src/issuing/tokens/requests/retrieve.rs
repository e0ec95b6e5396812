// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve an issuing token.
///
/// `GET /v1/issuing/tokens/{token}`
///
/// - `token`, in the path: Token. At most 5000 characters.
///
/// Feature: `issuing`.
#[doc(alias = "GetIssuingTokensToken")]
#[doc(alias = "getissuingtokenstoken")]
pub fn retrieve(token: impl Into<rt::Id<crate::issuing::Token>>) -> Retrieve {
    Retrieve {
        token: token.into(),
        ..Default::default()
    }
}
/// The request of [`issuing.tokens.retrieve`](retrieve()).
///
/// `GET /v1/issuing/tokens/{token}` (`GetIssuingTokensToken`).
#[doc(alias = "GetIssuingTokensToken")]
#[doc(alias = "getissuingtokenstoken")]
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
            crate::ExpandPath<crate::issuing::Token>,
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
    Retrieve -> crate::issuing::Token;
    "GetIssuingTokensToken" Get "/v1/issuing/tokens/{token}" Query;
}
impl rt::Retrieve for crate::issuing::Token {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

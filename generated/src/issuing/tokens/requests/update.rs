// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Update a token status.
///
/// `POST /v1/issuing/tokens/{token}`
///
/// - `token`, in the path: Token. At most 5000 characters.
/// - `status`, in the body: Status. `active`, `deleted` or `suspended`.
///
/// Feature: `issuing`.
#[doc(alias = "PostIssuingTokensToken")]
#[doc(alias = "postissuingtokenstoken")]
pub fn update(
    token: impl Into<rt::Id<crate::issuing::Token>>,
    status: crate::issuing::tokens::params::Status,
) -> Update {
    Update {
        token: token.into(),
        status,
        ..Default::default()
    }
}
/// The request of [`issuing.tokens.update`](update()).
///
/// `POST /v1/issuing/tokens/{token}` (`PostIssuingTokensToken`).
#[doc(alias = "PostIssuingTokensToken")]
#[doc(alias = "postissuingtokenstoken")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    token: rt::Id<crate::issuing::Token>,
    expand: Option<Vec<String>>,
    status: crate::issuing::tokens::params::Status,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Update {
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
    Update;
    0 => token "token" required sensitive path;
    1 => expand "expand";
    2 => status "status" required;
}
rt::request! {
    Update -> crate::issuing::Token;
    "PostIssuingTokensToken" Post "/v1/issuing/tokens/{token}" Form;
}

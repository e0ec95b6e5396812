// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve an authorization.
///
/// `GET /v1/issuing/authorizations/{authorization}`
///
/// - `authorization`, in the path: Authorization. At most 5000 characters.
///
/// Feature: `issuing`.
#[doc(alias = "GetIssuingAuthorizationsAuthorization")]
#[doc(alias = "getissuingauthorizationsauthorization")]
pub fn retrieve(
    authorization: impl Into<rt::Id<crate::issuing::Authorization>>,
) -> Retrieve {
    Retrieve {
        authorization: authorization.into(),
        ..Default::default()
    }
}
/// The request of [`issuing.authorizations.retrieve`](retrieve()).
///
/// `GET /v1/issuing/authorizations/{authorization}` (`GetIssuingAuthorizationsAuthorization`).
#[doc(alias = "GetIssuingAuthorizationsAuthorization")]
#[doc(alias = "getissuingauthorizationsauthorization")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    authorization: rt::Id<crate::issuing::Authorization>,
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
            crate::ExpandPath<crate::issuing::Authorization>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Retrieve;
    0 => authorization "authorization" required path;
    1 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::issuing::Authorization;
    "GetIssuingAuthorizationsAuthorization" Get "/v1/issuing/authorizations/{authorization}" Query;
}
impl rt::Retrieve for crate::issuing::Authorization {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Expire a test-mode authorization.
///
/// `POST /v1/test_helpers/issuing/authorizations/{authorization}/expire`
///
/// - `authorization`, in the path: Authorization. At most 5000 characters.
///
/// Feature: `test_helpers`.
#[doc(alias = "PostTestHelpersIssuingAuthorizationsAuthorizationExpire")]
#[doc(alias = "posttesthelpersissuingauthorizationsauthorizationexpire")]
pub fn expire(
    authorization: impl Into<rt::Id<crate::issuing::Authorization>>,
) -> Expire {
    Expire {
        authorization: authorization.into(),
        ..Default::default()
    }
}
/// The request of [`test_helpers.issuing.authorizations.expire`](expire()).
///
/// `POST /v1/test_helpers/issuing/authorizations/{authorization}/expire` (`PostTestHelpersIssuingAuthorizationsAuthorizationExpire`).
#[doc(alias = "PostTestHelpersIssuingAuthorizationsAuthorizationExpire")]
#[doc(alias = "posttesthelpersissuingauthorizationsauthorizationexpire")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Expire {
    authorization: rt::Id<crate::issuing::Authorization>,
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
            crate::ExpandPath<crate::issuing::Authorization>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Expire;
    0 => authorization "authorization" required path;
    1 => expand "expand";
}
rt::request! {
    Expire -> crate::issuing::Authorization;
    "PostTestHelpersIssuingAuthorizationsAuthorizationExpire" Post "/v1/test_helpers/issuing/authorizations/{authorization}/expire" Form;
}

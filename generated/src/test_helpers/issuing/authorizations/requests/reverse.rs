// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Reverse a test-mode authorization.
///
/// `POST /v1/test_helpers/issuing/authorizations/{authorization}/reverse`
///
/// - `authorization`, in the path: Authorization. At most 5000 characters.
///
/// Feature: `test_helpers`.
#[doc(alias = "PostTestHelpersIssuingAuthorizationsAuthorizationReverse")]
#[doc(alias = "posttesthelpersissuingauthorizationsauthorizationreverse")]
pub fn reverse(
    authorization: impl Into<rt::Id<crate::issuing::Authorization>>,
) -> Reverse {
    Reverse {
        authorization: authorization.into(),
        ..Default::default()
    }
}
/// The request of [`test_helpers.issuing.authorizations.reverse`](reverse()).
///
/// `POST /v1/test_helpers/issuing/authorizations/{authorization}/reverse` (`PostTestHelpersIssuingAuthorizationsAuthorizationReverse`).
#[doc(alias = "PostTestHelpersIssuingAuthorizationsAuthorizationReverse")]
#[doc(alias = "posttesthelpersissuingauthorizationsauthorizationreverse")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Reverse {
    authorization: rt::Id<crate::issuing::Authorization>,
    expand: Option<Vec<String>>,
    reverse_amount: Option<i64>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Reverse {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Reverse amount, in the currency's smallest unit.
    pub fn reverse_amount(mut self, value: i64) -> Self {
        self.reverse_amount = Some(value);
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
    Reverse;
    0 => authorization "authorization" required path;
    1 => expand "expand";
    2 => reverse_amount "reverse_amount";
}
rt::request! {
    Reverse -> crate::issuing::Authorization;
    "PostTestHelpersIssuingAuthorizationsAuthorizationReverse" Post "/v1/test_helpers/issuing/authorizations/{authorization}/reverse" Form;
}

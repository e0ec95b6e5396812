// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Increment a test-mode authorization.
///
/// `POST /v1/test_helpers/issuing/authorizations/{authorization}/increment`
///
/// - `authorization`, in the path: Authorization. At most 5000 characters.
/// - `increment_amount`, in the body: Increment amount, in the currency's smallest unit.
///
/// Feature: `test_helpers`.
#[doc(alias = "PostTestHelpersIssuingAuthorizationsAuthorizationIncrement")]
#[doc(alias = "posttesthelpersissuingauthorizationsauthorizationincrement")]
pub fn increment(
    authorization: impl Into<rt::Id<crate::issuing::Authorization>>,
    increment_amount: i64,
) -> Increment {
    Increment {
        authorization: authorization.into(),
        increment_amount,
        ..Default::default()
    }
}
/// The request of [`test_helpers.issuing.authorizations.increment`](increment()).
///
/// `POST /v1/test_helpers/issuing/authorizations/{authorization}/increment` (`PostTestHelpersIssuingAuthorizationsAuthorizationIncrement`).
#[doc(alias = "PostTestHelpersIssuingAuthorizationsAuthorizationIncrement")]
#[doc(alias = "posttesthelpersissuingauthorizationsauthorizationincrement")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Increment {
    authorization: rt::Id<crate::issuing::Authorization>,
    expand: Option<Vec<String>>,
    increment_amount: i64,
    is_amount_controllable: Option<bool>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Increment {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Is amount controllable.
    pub fn is_amount_controllable(mut self, value: bool) -> Self {
        self.is_amount_controllable = Some(value);
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
    Increment;
    0 => authorization "authorization" required path;
    1 => expand "expand";
    2 => increment_amount "increment_amount" required;
    3 => is_amount_controllable "is_amount_controllable";
}
rt::request! {
    Increment -> crate::issuing::Authorization;
    "PostTestHelpersIssuingAuthorizationsAuthorizationIncrement" Post "/v1/test_helpers/issuing/authorizations/{authorization}/increment" Form;
}

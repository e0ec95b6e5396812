// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve account.
///
/// `GET /v1/account`
///
/// Feature: `accounts`.
#[doc(alias = "GetAccount")]
#[doc(alias = "getaccount")]
pub fn retrieve_current() -> RetrieveCurrent {
    Default::default()
}
/// The request of [`accounts.retrieve_current`](retrieve_current()).
///
/// `GET /v1/account` (`GetAccount`).
#[doc(alias = "GetAccount")]
#[doc(alias = "getaccount")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct RetrieveCurrent {
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl RetrieveCurrent {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::accounts::Account>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    RetrieveCurrent;
    0 => expand "expand" query;
}
rt::request! {
    RetrieveCurrent -> crate::accounts::Account;
    "GetAccount" Get "/v1/account" Query;
}

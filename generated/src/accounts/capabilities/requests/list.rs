// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// List all account capabilities.
///
/// `GET /v1/accounts/{account}/capabilities`
///
/// - `account`, in the path: Account. At most 5000 characters.
///
/// Feature: `accounts`.
#[doc(alias = "GetAccountsAccountCapabilities")]
#[doc(alias = "getaccountsaccountcapabilities")]
pub fn list(account: impl Into<rt::Id<crate::accounts::Account>>) -> List {
    List {
        account: account.into(),
        ..Default::default()
    }
}
/// The request of [`accounts.capabilities.list`](list()).
///
/// `GET /v1/accounts/{account}/capabilities` (`GetAccountsAccountCapabilities`).
#[doc(alias = "GetAccountsAccountCapabilities")]
#[doc(alias = "getaccountsaccountcapabilities")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    account: rt::Id<crate::accounts::Account>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl List {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<rt::List<crate::accounts::Capability>>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    List;
    0 => account "account" required path;
    1 => expand "expand" query;
}
rt::request! {
    List -> rt::List<crate::accounts::Capability>;
    "GetAccountsAccountCapabilities" Get "/v1/accounts/{account}/capabilities" Query;
}
rt::list! {
    List -> crate::accounts::Capability;
}

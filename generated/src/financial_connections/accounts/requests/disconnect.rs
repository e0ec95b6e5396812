// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Disconnect an Account.
///
/// `POST /v1/financial_connections/accounts/{account}/disconnect`
///
/// - `account`, in the path: Account. At most 5000 characters.
///
/// Feature: `financial_connections`.
#[doc(alias = "PostFinancialConnectionsAccountsAccountDisconnect")]
#[doc(alias = "postfinancialconnectionsaccountsaccountdisconnect")]
pub fn disconnect(account: impl Into<rt::Id<crate::accounts::Account>>) -> Disconnect {
    Disconnect {
        account: account.into(),
        ..Default::default()
    }
}
/// The request of [`financial_connections.accounts.disconnect`](disconnect()).
///
/// `POST /v1/financial_connections/accounts/{account}/disconnect` (`PostFinancialConnectionsAccountsAccountDisconnect`).
#[doc(alias = "PostFinancialConnectionsAccountsAccountDisconnect")]
#[doc(alias = "postfinancialconnectionsaccountsaccountdisconnect")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Disconnect {
    account: rt::Id<crate::accounts::Account>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Disconnect {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::financial_connections::Account>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Disconnect;
    0 => account "account" required path;
    1 => expand "expand";
}
rt::request! {
    Disconnect -> crate::financial_connections::Account;
    "PostFinancialConnectionsAccountsAccountDisconnect" Post "/v1/financial_connections/accounts/{account}/disconnect" Form;
}

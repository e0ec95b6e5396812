// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Refresh Account data.
///
/// `POST /v1/financial_connections/accounts/{account}/refresh`
///
/// - `account`, in the path: Account. At most 5000 characters.
/// - `features`, in the body: Features. `balance`, `ownership` or `transactions`.
///
/// Feature: `financial_connections`.
#[doc(alias = "PostFinancialConnectionsAccountsAccountRefresh")]
#[doc(alias = "postfinancialconnectionsaccountsaccountrefresh")]
pub fn refresh(
    account: impl Into<rt::Id<crate::accounts::Account>>,
    features: impl IntoIterator<
        Item = crate::financial_connections::accounts::params::RefreshFeature,
    >,
) -> Refresh {
    Refresh {
        account: account.into(),
        features: features.into_iter().collect(),
        ..Default::default()
    }
}
/// The request of [`financial_connections.accounts.refresh`](refresh()).
///
/// `POST /v1/financial_connections/accounts/{account}/refresh` (`PostFinancialConnectionsAccountsAccountRefresh`).
#[doc(alias = "PostFinancialConnectionsAccountsAccountRefresh")]
#[doc(alias = "postfinancialconnectionsaccountsaccountrefresh")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Refresh {
    account: rt::Id<crate::accounts::Account>,
    expand: Option<Vec<String>>,
    features: Vec<crate::financial_connections::accounts::params::RefreshFeature>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Refresh {
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
    Refresh;
    0 => account "account" required path;
    1 => expand "expand";
    2 => features "features" required;
}
rt::request! {
    Refresh -> crate::financial_connections::Account;
    "PostFinancialConnectionsAccountsAccountRefresh" Post "/v1/financial_connections/accounts/{account}/refresh" Form;
}

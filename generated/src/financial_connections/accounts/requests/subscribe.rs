// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Subscribe to data refreshes for an Account.
///
/// `POST /v1/financial_connections/accounts/{account}/subscribe`
///
/// - `account`, in the path: Account. At most 5000 characters.
/// - `features`, in the body: Features. Only `transactions`.
///
/// Feature: `financial_connections`.
#[doc(alias = "PostFinancialConnectionsAccountsAccountSubscribe")]
#[doc(alias = "postfinancialconnectionsaccountsaccountsubscribe")]
pub fn subscribe(
    account: impl Into<rt::Id<crate::accounts::Account>>,
    features: impl IntoIterator<
        Item = crate::financial_connections::accounts::params::Feature,
    >,
) -> Subscribe {
    Subscribe {
        account: account.into(),
        features: features.into_iter().collect(),
        ..Default::default()
    }
}
/// The request of [`financial_connections.accounts.subscribe`](subscribe()).
///
/// `POST /v1/financial_connections/accounts/{account}/subscribe` (`PostFinancialConnectionsAccountsAccountSubscribe`).
#[doc(alias = "PostFinancialConnectionsAccountsAccountSubscribe")]
#[doc(alias = "postfinancialconnectionsaccountsaccountsubscribe")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Subscribe {
    account: rt::Id<crate::accounts::Account>,
    expand: Option<Vec<String>>,
    features: Vec<crate::financial_connections::accounts::params::Feature>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Subscribe {
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
    Subscribe;
    0 => account "account" required path;
    1 => expand "expand";
    2 => features "features" required;
}
rt::request! {
    Subscribe -> crate::financial_connections::Account;
    "PostFinancialConnectionsAccountsAccountSubscribe" Post "/v1/financial_connections/accounts/{account}/subscribe" Form;
}

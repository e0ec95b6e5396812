// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create an external account.
///
/// `POST /v1/accounts/{account}/bank_accounts`
///
/// - `account`, in the path: Account. At most 5000 characters.
///
/// Feature: `accounts`.
#[doc(alias = "PostAccountsAccountBankAccounts")]
#[doc(alias = "postaccountsaccountbankaccounts")]
pub fn create(account: impl Into<rt::Id<crate::accounts::Account>>) -> Create {
    Create {
        account: account.into(),
        ..Default::default()
    }
}
/// The request of [`accounts.bank_accounts.create`](create()).
///
/// `POST /v1/accounts/{account}/bank_accounts` (`PostAccountsAccountBankAccounts`).
#[doc(alias = "PostAccountsAccountBankAccounts")]
#[doc(alias = "postaccountsaccountbankaccounts")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    account: rt::Id<crate::accounts::Account>,
    bank_account: Option<crate::accounts::params::BankAccount>,
    default_for_currency: Option<bool>,
    expand: Option<Vec<String>>,
    external_account: Option<String>,
    metadata: Option<rt::Metadata>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Bank account.
    pub fn bank_account(
        mut self,
        value: impl Into<crate::accounts::params::BankAccount>,
    ) -> Self {
        self.bank_account = Some(value.into());
        self
    }
    /// Default for currency.
    pub fn default_for_currency(mut self, value: bool) -> Self {
        self.default_for_currency = Some(value);
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// External account. At most 5000 characters.
    pub fn external_account(mut self, value: impl Into<String>) -> Self {
        self.external_account = Some(value.into());
        self
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = Some(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::accounts::ExternalAccount>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Create;
    0 => account "account" required path;
    1 => bank_account "bank_account";
    2 => default_for_currency "default_for_currency";
    3 => expand "expand";
    4 => external_account "external_account";
    5 => metadata "metadata";
}
rt::request! {
    Create -> crate::accounts::ExternalAccount;
    "PostAccountsAccountBankAccounts" Post "/v1/accounts/{account}/bank_accounts" Form;
}

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::accounts::params::BankAccount;
use crate::rt;
use crate::types::ExternalAccount;

/// Create an external account.
///
/// `POST /v1/accounts/{account}/bank_accounts`
///
/// - `account`, in the path: Account. At most 5000 characters.
///
/// Feature: `accounts`.
#[doc(alias = "PostAccountsAccountBankAccounts")]
#[doc(alias = "postaccountsaccountbankaccounts")]
pub fn create(account: impl Into<rt::Id<Account>>) -> Create {
    Create(
        Create::default().0.set::<rt::Id<Account>>(0, account),
        rt::RequestOptions::default(),
    )
}

/// The request of [`accounts.bank_accounts.create`](create()).
///
/// `POST /v1/accounts/{account}/bank_accounts` (`PostAccountsAccountBankAccounts`).
#[doc(alias = "PostAccountsAccountBankAccounts")]
#[doc(alias = "postaccountsaccountbankaccounts")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Bank account.
    pub fn bank_account(self, value: impl Into<BankAccount>) -> Self {
        Self(self.0.set::<BankAccount>(1, value), self.1)
    }

    /// Default for currency.
    pub fn default_for_currency(self, value: bool) -> Self {
        Self(self.0.set::<bool>(2, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(3, value), self.1)
    }

    /// External account. At most 5000 characters.
    pub fn external_account(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value), self.1)
    }

    /// Metadata. A map with free keys. An empty map is not sent. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(5, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<ExternalAccount>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(3, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> ExternalAccount;
    "PostAccountsAccountBankAccounts" Post "/v1/accounts/{account}/bank_accounts" Form;
    "account" required path: String;
    "bank_account": BankAccount;
    "default_for_currency": bool;
    "expand": Vec<String>;
    "external_account": String;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
}

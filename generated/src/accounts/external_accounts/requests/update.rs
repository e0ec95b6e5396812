// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::accounts::params::AccountHolderType;
use crate::accounts::params::AccountType;
use crate::accounts::params::Documents;
use crate::customers::DeletedBankAccount;
use crate::rt;
use crate::types::ExternalAccount;

/// Update.
///
/// `POST /v1/accounts/{account}/external_accounts/{id}`
///
/// - `account`, in the path: Account. At most 5000 characters.
/// - `id`, in the path: Id.
///
/// Feature: `accounts`.
#[doc(alias = "PostAccountsAccountExternalAccountsId")]
#[doc(alias = "postaccountsaccountexternalaccountsid")]
pub fn update(
    account: impl Into<rt::Id<Account>>,
    id: impl Into<rt::Id<DeletedBankAccount>>,
) -> Update {
    Update(
        Update::default()
            .0
            .set::<rt::Id<Account>>(0, account)
            .set::<rt::Id<DeletedBankAccount>>(1, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`accounts.external_accounts.update`](update()).
///
/// `POST /v1/accounts/{account}/external_accounts/{id}` (`PostAccountsAccountExternalAccountsId`).
#[doc(alias = "PostAccountsAccountExternalAccountsId")]
#[doc(alias = "postaccountsaccountexternalaccountsid")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(rt::Params, rt::RequestOptions);

impl Update {
    /// Account holder name. At most 5000 characters.
    pub fn account_holder_name(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value), self.1)
    }

    /// Account holder type. `company` or `individual`.
    pub fn account_holder_type(self, value: AccountHolderType) -> Self {
        Self(self.0.set::<AccountHolderType>(3, value), self.1)
    }

    /// Clears `account_holder_type`.
    pub fn clear_account_holder_type(self) -> Self {
        Self(self.0.clear(3), self.1)
    }

    /// Account type. `checking`, `futsu`, `savings` or `toza`.
    pub fn account_type(self, value: AccountType) -> Self {
        Self(self.0.set::<AccountType>(4, value), self.1)
    }

    /// Address city. At most 5000 characters.
    pub fn address_city(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(5, value), self.1)
    }

    /// Address country. At most 5000 characters.
    pub fn address_country(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(6, value), self.1)
    }

    /// Address line1. At most 5000 characters.
    pub fn address_line1(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(7, value), self.1)
    }

    /// Address line2. At most 5000 characters.
    pub fn address_line2(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(8, value), self.1)
    }

    /// Address state. At most 5000 characters.
    pub fn address_state(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(9, value), self.1)
    }

    /// Address zip. At most 5000 characters.
    pub fn address_zip(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(10, value), self.1)
    }

    /// Default for currency.
    pub fn default_for_currency(self, value: bool) -> Self {
        Self(self.0.set::<bool>(11, value), self.1)
    }

    /// Documents.
    pub fn documents(self, value: Documents) -> Self {
        Self(self.0.set::<Documents>(12, value), self.1)
    }

    /// Exp month. At most 5000 characters.
    pub fn exp_month(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(13, value), self.1)
    }

    /// Exp year. At most 5000 characters.
    pub fn exp_year(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(14, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(15, value), self.1)
    }

    /// Metadata. A map with free keys. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(16, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(16), self.1)
    }

    /// Name. At most 5000 characters.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(17, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<ExternalAccount>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(15, path(Default::default())), self.1)
    }
}

rt::request! {
    Update -> ExternalAccount;
    "PostAccountsAccountExternalAccountsId" Post "/v1/accounts/{account}/external_accounts/{id}" Form;
    "account" required path: String;
    "id" required path: String;
    "account_holder_name" sensitive: String;
    "account_holder_type": rt::Clearable<AccountHolderType>;
    "account_type": AccountType;
    "address_city": String;
    "address_country": String;
    "address_line1" sensitive: String;
    "address_line2" sensitive: String;
    "address_state": String;
    "address_zip" sensitive: String;
    "default_for_currency": bool;
    "documents": Documents;
    "exp_month": String;
    "exp_year": String;
    "expand": Vec<String>;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
    "name" sensitive: String;
}

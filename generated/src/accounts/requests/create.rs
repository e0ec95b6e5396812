// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::accounts::AccountTypeValue;
use crate::accounts::BusinessType;
use crate::accounts::params::BankAccount;
use crate::accounts::params::Capabilities;
use crate::accounts::params::Controller;
use crate::accounts::params::CreateBusinessProfile;
use crate::accounts::params::CreateCompany;
use crate::accounts::params::CreateIndividual;
use crate::accounts::params::CreateSettings;
use crate::accounts::params::Groups;
use crate::accounts::params::TosAcceptance;
use crate::accounts::params::UpdateDocuments;
use crate::rt;

/// Create.
///
/// `POST /v1/accounts`
///
/// Feature: `accounts`.
#[doc(alias = "PostAccounts")]
#[doc(alias = "postaccounts")]
pub fn create() -> Create {
    Default::default()
}

/// The request of [`accounts.create`](create()).
///
/// `POST /v1/accounts` (`PostAccounts`).
#[doc(alias = "PostAccounts")]
#[doc(alias = "postaccounts")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Account token. At most 5000 characters.
    pub fn account_token(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value), self.1)
    }

    /// Bank account.
    pub fn bank_account(self, value: impl Into<BankAccount>) -> Self {
        Self(self.0.set::<BankAccount>(1, value), self.1)
    }

    /// Business profile.
    pub fn business_profile(self, value: CreateBusinessProfile) -> Self {
        Self(self.0.set::<CreateBusinessProfile>(2, value), self.1)
    }

    /// Business type. `company`, `government_entity`, `individual` or `non_profit`.
    pub fn business_type(self, value: BusinessType) -> Self {
        Self(self.0.set::<BusinessType>(3, value), self.1)
    }

    /// Capabilities.
    pub fn capabilities(self, value: Capabilities) -> Self {
        Self(self.0.set::<Capabilities>(4, value), self.1)
    }

    /// Company.
    pub fn company(self, value: CreateCompany) -> Self {
        Self(self.0.set::<CreateCompany>(5, value), self.1)
    }

    /// Controller.
    pub fn controller(self, value: Controller) -> Self {
        Self(self.0.set::<Controller>(6, value), self.1)
    }

    /// Country. At most 5000 characters.
    pub fn country(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(7, value), self.1)
    }

    /// Default currency. A three-letter ISO 4217 code in lower case.
    pub fn default_currency(self, value: impl Into<rt::Currency>) -> Self {
        Self(self.0.set::<rt::Currency>(8, value), self.1)
    }

    /// Documents.
    pub fn documents(self, value: UpdateDocuments) -> Self {
        Self(self.0.set::<UpdateDocuments>(9, value), self.1)
    }

    /// Email.
    pub fn email(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(10, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(11, value), self.1)
    }

    /// External account. At most 5000 characters.
    pub fn external_account(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(12, value), self.1)
    }

    /// Groups.
    pub fn groups(self, value: Groups) -> Self {
        Self(self.0.set::<Groups>(13, value), self.1)
    }

    /// Individual.
    pub fn individual(self, value: CreateIndividual) -> Self {
        Self(self.0.set::<CreateIndividual>(14, value), self.1)
    }

    /// Metadata. A map with free keys. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(15, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(15), self.1)
    }

    /// Settings.
    pub fn settings(self, value: CreateSettings) -> Self {
        Self(self.0.set::<CreateSettings>(16, value), self.1)
    }

    /// Tos acceptance.
    pub fn tos_acceptance(self, value: TosAcceptance) -> Self {
        Self(self.0.set::<TosAcceptance>(17, value), self.1)
    }

    /// Type. `custom`, `express` or `standard`.
    pub fn r#type(self, value: AccountTypeValue) -> Self {
        Self(self.0.set::<AccountTypeValue>(18, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Account>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(11, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> Account;
    "PostAccounts" Post "/v1/accounts" Form;
    "account_token" sensitive: String;
    "bank_account": BankAccount;
    "business_profile": CreateBusinessProfile;
    "business_type": BusinessType;
    "capabilities": Capabilities;
    "company": CreateCompany;
    "controller": Controller;
    "country": String;
    "default_currency": String;
    "documents": UpdateDocuments;
    "email" sensitive: String;
    "expand": Vec<String>;
    "external_account": String;
    "groups": Groups;
    "individual": CreateIndividual;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
    "settings": CreateSettings;
    "tos_acceptance": TosAcceptance;
    "type": AccountTypeValue;
}

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::accounts::BusinessType;
use crate::accounts::params::Capabilities;
use crate::accounts::params::Groups;
use crate::accounts::params::TosAcceptance;
use crate::accounts::params::UpdateBusinessProfile;
use crate::accounts::params::UpdateCompany;
use crate::accounts::params::UpdateDocuments;
use crate::accounts::params::UpdateIndividual;
use crate::accounts::params::UpdateSettings;
use crate::rt;

/// Update an account.
///
/// `POST /v1/accounts/{account}`
///
/// - `account`, in the path: Account. At most 5000 characters.
///
/// Feature: `accounts`.
#[doc(alias = "PostAccountsAccount")]
#[doc(alias = "postaccountsaccount")]
pub fn update(account: impl Into<rt::Id<Account>>) -> Update {
    Update(
        Update::default().0.set::<rt::Id<Account>>(0, account),
        rt::RequestOptions::default(),
    )
}

/// The request of [`accounts.update`](update()).
///
/// `POST /v1/accounts/{account}` (`PostAccountsAccount`).
#[doc(alias = "PostAccountsAccount")]
#[doc(alias = "postaccountsaccount")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(rt::Params, rt::RequestOptions);

impl Update {
    /// Account token. At most 5000 characters.
    pub fn account_token(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value), self.1)
    }

    /// Business profile.
    pub fn business_profile(self, value: UpdateBusinessProfile) -> Self {
        Self(self.0.set::<UpdateBusinessProfile>(2, value), self.1)
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
    pub fn company(self, value: UpdateCompany) -> Self {
        Self(self.0.set::<UpdateCompany>(5, value), self.1)
    }

    /// Default currency. A three-letter ISO 4217 code in lower case.
    pub fn default_currency(self, value: impl Into<rt::Currency>) -> Self {
        Self(self.0.set::<rt::Currency>(6, value), self.1)
    }

    /// Documents.
    pub fn documents(self, value: UpdateDocuments) -> Self {
        Self(self.0.set::<UpdateDocuments>(7, value), self.1)
    }

    /// Email.
    pub fn email(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(8, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(9, value), self.1)
    }

    /// External account. At most 5000 characters.
    pub fn external_account(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(10, value), self.1)
    }

    /// Groups.
    pub fn groups(self, value: Groups) -> Self {
        Self(self.0.set::<Groups>(11, value), self.1)
    }

    /// Individual.
    pub fn individual(self, value: UpdateIndividual) -> Self {
        Self(self.0.set::<UpdateIndividual>(12, value), self.1)
    }

    /// Metadata. A map with free keys. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(13, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(13), self.1)
    }

    /// Settings.
    pub fn settings(self, value: UpdateSettings) -> Self {
        Self(self.0.set::<UpdateSettings>(14, value), self.1)
    }

    /// Tos acceptance.
    pub fn tos_acceptance(self, value: TosAcceptance) -> Self {
        Self(self.0.set::<TosAcceptance>(15, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Account>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(9, path(Default::default())), self.1)
    }
}

rt::request! {
    Update -> Account;
    "PostAccountsAccount" Post "/v1/accounts/{account}" Form;
    "account" required path: String;
    "account_token" sensitive: String;
    "business_profile": UpdateBusinessProfile;
    "business_type": BusinessType;
    "capabilities": Capabilities;
    "company": UpdateCompany;
    "default_currency": String;
    "documents": UpdateDocuments;
    "email" sensitive: String;
    "expand": Vec<String>;
    "external_account": String;
    "groups": Groups;
    "individual": UpdateIndividual;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
    "settings": UpdateSettings;
    "tos_acceptance": TosAcceptance;
}

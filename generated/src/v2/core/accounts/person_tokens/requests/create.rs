// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::v2::core::Account;
use crate::v2::core::AccountPersonToken;
use crate::v2::core::LegalGender;
use crate::v2::core::PoliticalExposure;
use crate::v2::core::accounts::params::Relationship;
use crate::v2::core::accounts::person_tokens::params::AdditionalTermsOfService;
use crate::v2::core::params::AdditionalAddress;
use crate::v2::core::params::AdditionalName;
use crate::v2::core::params::Address;
use crate::v2::core::params::DateOfBirth;
use crate::v2::core::params::Documents;
use crate::v2::core::params::IdNumber;
use crate::v2::core::params::ScriptAddresses;
use crate::v2::core::params::ScriptNames;

/// Create a person token.
///
/// `POST /v2/core/accounts/{account_id}/person_tokens`
///
/// - `account_id`, in the path: Account id.
///
/// Feature: `v2_core`.
#[doc(alias = "PostV2CoreAccountsAccountIdPersonTokens")]
#[doc(alias = "postv2coreaccountsaccountidpersontokens")]
pub fn create(account_id: impl Into<rt::Id<Account>>) -> Create {
    Create(
        Create::default().0.set::<rt::Id<Account>>(0, account_id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`v2.core.accounts.person_tokens.create`](create()).
///
/// `POST /v2/core/accounts/{account_id}/person_tokens` (`PostV2CoreAccountsAccountIdPersonTokens`).
#[doc(alias = "PostV2CoreAccountsAccountIdPersonTokens")]
#[doc(alias = "postv2coreaccountsaccountidpersontokens")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Additional addresses. An empty list says that there are none. A second call replaces the first.
    pub fn additional_addresses(
        self,
        value: impl IntoIterator<Item = AdditionalAddress>,
    ) -> Self {
        Self(self.0.set_list::<AdditionalAddress>(1, value), self.1)
    }

    /// Additional names. An empty list says that there are none. A second call replaces the first.
    pub fn additional_names(
        self,
        value: impl IntoIterator<Item = AdditionalName>,
    ) -> Self {
        Self(self.0.set_list::<AdditionalName>(2, value), self.1)
    }

    /// Additional terms of service.
    pub fn additional_terms_of_service(self, value: AdditionalTermsOfService) -> Self {
        Self(self.0.set::<AdditionalTermsOfService>(3, value), self.1)
    }

    /// Address.
    pub fn address(self, value: Address) -> Self {
        Self(self.0.set::<Address>(4, value), self.1)
    }

    /// Date of birth.
    pub fn date_of_birth(self, value: DateOfBirth) -> Self {
        Self(self.0.set::<DateOfBirth>(5, value), self.1)
    }

    /// Documents.
    pub fn documents(self, value: Documents) -> Self {
        Self(self.0.set::<Documents>(6, value), self.1)
    }

    /// Email.
    pub fn email(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(7, value), self.1)
    }

    /// Given name.
    pub fn given_name(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(8, value), self.1)
    }

    /// Id numbers. An empty list says that there are none. A second call replaces the first.
    pub fn id_numbers(self, value: impl IntoIterator<Item = IdNumber>) -> Self {
        Self(self.0.set_list::<IdNumber>(9, value), self.1)
    }

    /// Legal gender. `female` or `male`.
    pub fn legal_gender(self, value: LegalGender) -> Self {
        Self(self.0.set::<LegalGender>(10, value), self.1)
    }

    /// Metadata. A map with free keys. An empty map is not sent. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, rt::Clearable<String>)>,
    ) -> Self {
        Self(self.0.set_map::<rt::Clearable<String>>(11, value), self.1)
    }

    /// Nationalities. An empty list says that there are none. A second call replaces the first.
    pub fn nationalities(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.set_list::<String>(12, value), self.1)
    }

    /// Phone.
    pub fn phone(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(13, value), self.1)
    }

    /// Political exposure. `existing` or `none`.
    pub fn political_exposure(self, value: PoliticalExposure) -> Self {
        Self(self.0.set::<PoliticalExposure>(14, value), self.1)
    }

    /// Relationship.
    pub fn relationship(self, value: Relationship) -> Self {
        Self(self.0.set::<Relationship>(15, value), self.1)
    }

    /// Script addresses.
    pub fn script_addresses(self, value: ScriptAddresses) -> Self {
        Self(self.0.set::<ScriptAddresses>(16, value), self.1)
    }

    /// Script names.
    pub fn script_names(self, value: ScriptNames) -> Self {
        Self(self.0.set::<ScriptNames>(17, value), self.1)
    }

    /// Surname.
    pub fn surname(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(18, value), self.1)
    }
}

rt::request! {
    Create -> AccountPersonToken;
    "PostV2CoreAccountsAccountIdPersonTokens" Post "/v2/core/accounts/{account_id}/person_tokens" Json;
    "account_id" required path: String;
    "additional_addresses": Vec<AdditionalAddress>;
    "additional_names": Vec<AdditionalName>;
    "additional_terms_of_service": AdditionalTermsOfService;
    "address" sensitive: Address;
    "date_of_birth" sensitive: DateOfBirth;
    "documents": Documents;
    "email" sensitive: String;
    "given_name" sensitive: String;
    "id_numbers" sensitive: Vec<IdNumber>;
    "legal_gender" sensitive: LegalGender;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "nationalities": Vec<String>;
    "phone" sensitive: String;
    "political_exposure": PoliticalExposure;
    "relationship": Relationship;
    "script_addresses": ScriptAddresses;
    "script_names": ScriptNames;
    "surname" sensitive: String;
}

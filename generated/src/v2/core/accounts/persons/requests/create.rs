// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::v2::core::Account;
use crate::v2::core::AccountPerson;
use crate::v2::core::LegalGender;
use crate::v2::core::PoliticalExposure;
use crate::v2::core::accounts::params::BusinessDetailsAddress;
use crate::v2::core::accounts::params::BusinessDetailsScriptAddresses;
use crate::v2::core::accounts::params::IndividualAdditionalAddress;
use crate::v2::core::accounts::params::IndividualDocuments;
use crate::v2::core::accounts::params::Relationship;
use crate::v2::core::accounts::persons::params::CreateAdditionalTermsOfService;
use crate::v2::core::params::AdditionalName;
use crate::v2::core::params::DateOfBirth;
use crate::v2::core::params::IdNumber;
use crate::v2::core::params::ScriptNames;

/// Create a person.
///
/// `POST /v2/core/accounts/{account_id}/persons`
///
/// - `account_id`, in the path: Account id.
///
/// Feature: `v2_core`.
#[doc(alias = "PostV2CoreAccountsAccountIdPersons")]
#[doc(alias = "postv2coreaccountsaccountidpersons")]
pub fn create(account_id: impl Into<rt::Id<Account>>) -> Create {
    Create(
        Create::default().0.set::<rt::Id<Account>>(0, account_id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`v2.core.accounts.persons.create`](create()).
///
/// `POST /v2/core/accounts/{account_id}/persons` (`PostV2CoreAccountsAccountIdPersons`).
#[doc(alias = "PostV2CoreAccountsAccountIdPersons")]
#[doc(alias = "postv2coreaccountsaccountidpersons")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Additional addresses. An empty list says that there are none. A second call replaces the first.
    pub fn additional_addresses(
        self,
        value: impl IntoIterator<Item = IndividualAdditionalAddress>,
    ) -> Self {
        Self(self.0.set_list::<IndividualAdditionalAddress>(1, value), self.1)
    }

    /// Additional names. An empty list says that there are none. A second call replaces the first.
    pub fn additional_names(
        self,
        value: impl IntoIterator<Item = AdditionalName>,
    ) -> Self {
        Self(self.0.set_list::<AdditionalName>(2, value), self.1)
    }

    /// Additional terms of service.
    pub fn additional_terms_of_service(
        self,
        value: CreateAdditionalTermsOfService,
    ) -> Self {
        Self(self.0.set::<CreateAdditionalTermsOfService>(3, value), self.1)
    }

    /// Address.
    pub fn address(self, value: BusinessDetailsAddress) -> Self {
        Self(self.0.set::<BusinessDetailsAddress>(4, value), self.1)
    }

    /// Date of birth.
    pub fn date_of_birth(self, value: DateOfBirth) -> Self {
        Self(self.0.set::<DateOfBirth>(5, value), self.1)
    }

    /// Documents.
    pub fn documents(self, value: IndividualDocuments) -> Self {
        Self(self.0.set::<IndividualDocuments>(6, value), self.1)
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
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(11, value), self.1)
    }

    /// Nationalities. An empty list says that there are none. A second call replaces the first.
    pub fn nationalities(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.set_list::<String>(12, value), self.1)
    }

    /// Person token.
    pub fn person_token(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(13, value), self.1)
    }

    /// Phone.
    pub fn phone(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(14, value), self.1)
    }

    /// Political exposure. `existing` or `none`.
    pub fn political_exposure(self, value: PoliticalExposure) -> Self {
        Self(self.0.set::<PoliticalExposure>(15, value), self.1)
    }

    /// Relationship.
    pub fn relationship(self, value: Relationship) -> Self {
        Self(self.0.set::<Relationship>(16, value), self.1)
    }

    /// Script addresses.
    pub fn script_addresses(self, value: BusinessDetailsScriptAddresses) -> Self {
        Self(self.0.set::<BusinessDetailsScriptAddresses>(17, value), self.1)
    }

    /// Script names.
    pub fn script_names(self, value: ScriptNames) -> Self {
        Self(self.0.set::<ScriptNames>(18, value), self.1)
    }

    /// Surname.
    pub fn surname(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(19, value), self.1)
    }
}

rt::request! {
    Create -> AccountPerson;
    "PostV2CoreAccountsAccountIdPersons" Post "/v2/core/accounts/{account_id}/persons" Json;
    "account_id" required path: String;
    "additional_addresses": Vec<IndividualAdditionalAddress>;
    "additional_names": Vec<AdditionalName>;
    "additional_terms_of_service": CreateAdditionalTermsOfService;
    "address" sensitive: BusinessDetailsAddress;
    "date_of_birth" sensitive: DateOfBirth;
    "documents": IndividualDocuments;
    "email" sensitive: String;
    "given_name" sensitive: String;
    "id_numbers" sensitive: Vec<IdNumber>;
    "legal_gender" sensitive: LegalGender;
    "metadata": rt::Metadata;
    "nationalities": Vec<String>;
    "person_token" sensitive: String;
    "phone" sensitive: String;
    "political_exposure": PoliticalExposure;
    "relationship": Relationship;
    "script_addresses": BusinessDetailsScriptAddresses;
    "script_names": ScriptNames;
    "surname" sensitive: String;
}

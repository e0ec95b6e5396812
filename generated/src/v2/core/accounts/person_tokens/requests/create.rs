// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create a person token.
///
/// `POST /v2/core/accounts/{account_id}/person_tokens`
///
/// - `account_id`, in the path: Account id.
///
/// Feature: `v2_core`.
#[doc(alias = "PostV2CoreAccountsAccountIdPersonTokens")]
#[doc(alias = "postv2coreaccountsaccountidpersontokens")]
pub fn create(account_id: impl Into<rt::Id<crate::v2::core::Account>>) -> Create {
    Create {
        account_id: account_id.into(),
        ..Default::default()
    }
}
/// The request of [`v2.core.accounts.person_tokens.create`](create()).
///
/// `POST /v2/core/accounts/{account_id}/person_tokens` (`PostV2CoreAccountsAccountIdPersonTokens`).
#[doc(alias = "PostV2CoreAccountsAccountIdPersonTokens")]
#[doc(alias = "postv2coreaccountsaccountidpersontokens")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    account_id: rt::Id<crate::v2::core::Account>,
    additional_addresses: Option<Vec<crate::v2::core::params::AdditionalAddress>>,
    additional_names: Option<Vec<crate::v2::core::params::AdditionalName>>,
    additional_terms_of_service: Option<
        Box<crate::v2::core::accounts::person_tokens::params::AdditionalTermsOfService>,
    >,
    address: Option<Box<crate::params::JapanAddress>>,
    date_of_birth: Option<
        Box<crate::v2::core::accounts::person_tokens::params::DateOfBirth>,
    >,
    documents: Option<Box<crate::v2::core::params::Documents>>,
    email: Option<String>,
    given_name: Option<String>,
    id_numbers: Option<Vec<crate::v2::core::params::IdNumber>>,
    legal_gender: Option<crate::v2::core::LegalGender>,
    metadata: Option<std::collections::BTreeMap<String, rt::Clearable<String>>>,
    nationalities: Option<Vec<String>>,
    phone: Option<String>,
    political_exposure: Option<crate::types::PoliticalExposure>,
    relationship: Option<Box<crate::v2::core::accounts::params::Relationship>>,
    script_addresses: Option<Box<crate::v2::core::params::ScriptAddresses>>,
    script_names: Option<Box<crate::v2::core::params::ScriptNames>>,
    surname: Option<String>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Additional addresses.
    pub fn additional_addresses(
        mut self,
        value: impl IntoIterator<Item = crate::v2::core::params::AdditionalAddress>,
    ) -> Self {
        self.additional_addresses = Some(value.into_iter().collect());
        self
    }
    /// Additional names.
    pub fn additional_names(
        mut self,
        value: impl IntoIterator<Item = crate::v2::core::params::AdditionalName>,
    ) -> Self {
        self.additional_names = Some(value.into_iter().collect());
        self
    }
    /// Additional terms of service.
    pub fn additional_terms_of_service(
        mut self,
        value: crate::v2::core::accounts::person_tokens::params::AdditionalTermsOfService,
    ) -> Self {
        self.additional_terms_of_service = Some(Box::new(value));
        self
    }
    /// Address.
    pub fn address(mut self, value: crate::params::JapanAddress) -> Self {
        self.address = Some(Box::new(value));
        self
    }
    /// Date of birth.
    pub fn date_of_birth(
        mut self,
        value: crate::v2::core::accounts::person_tokens::params::DateOfBirth,
    ) -> Self {
        self.date_of_birth = Some(Box::new(value));
        self
    }
    /// Documents.
    pub fn documents(mut self, value: crate::v2::core::params::Documents) -> Self {
        self.documents = Some(Box::new(value));
        self
    }
    /// Email.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Given name.
    pub fn given_name(mut self, value: impl Into<String>) -> Self {
        self.given_name = Some(value.into());
        self
    }
    /// Id numbers.
    pub fn id_numbers(
        mut self,
        value: impl IntoIterator<Item = crate::v2::core::params::IdNumber>,
    ) -> Self {
        self.id_numbers = Some(value.into_iter().collect());
        self
    }
    /// Legal gender. `female` or `male`.
    pub fn legal_gender(mut self, value: crate::v2::core::LegalGender) -> Self {
        self.legal_gender = Some(value);
        self
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, rt::Clearable<String>)>,
    ) -> Self {
        self.metadata = Some(
            value.into_iter().map(|(key, item)| (key.into(), item)).collect(),
        );
        self
    }
    /// Nationalities.
    pub fn nationalities(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.nationalities = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Phone.
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }
    /// Political exposure. `existing` or `none`.
    pub fn political_exposure(mut self, value: crate::types::PoliticalExposure) -> Self {
        self.political_exposure = Some(value);
        self
    }
    /// Relationship.
    pub fn relationship(
        mut self,
        value: crate::v2::core::accounts::params::Relationship,
    ) -> Self {
        self.relationship = Some(Box::new(value));
        self
    }
    /// Script addresses.
    pub fn script_addresses(
        mut self,
        value: crate::v2::core::params::ScriptAddresses,
    ) -> Self {
        self.script_addresses = Some(Box::new(value));
        self
    }
    /// Script names.
    pub fn script_names(mut self, value: crate::v2::core::params::ScriptNames) -> Self {
        self.script_names = Some(Box::new(value));
        self
    }
    /// Surname.
    pub fn surname(mut self, value: impl Into<String>) -> Self {
        self.surname = Some(value.into());
        self
    }
}
rt::record! {
    Create;
    0 => account_id "account_id" required path;
    1 => additional_addresses "additional_addresses";
    2 => additional_names "additional_names";
    3 => additional_terms_of_service "additional_terms_of_service";
    4 => address "address" sensitive;
    5 => date_of_birth "date_of_birth" sensitive;
    6 => documents "documents";
    7 => email "email" sensitive;
    8 => given_name "given_name" sensitive;
    9 => id_numbers "id_numbers" sensitive;
    10 => legal_gender "legal_gender" sensitive;
    11 => metadata "metadata";
    12 => nationalities "nationalities";
    13 => phone "phone" sensitive;
    14 => political_exposure "political_exposure";
    15 => relationship "relationship";
    16 => script_addresses "script_addresses";
    17 => script_names "script_names";
    18 => surname "surname" sensitive;
}
rt::request! {
    Create -> crate::v2::core::AccountPersonToken;
    "PostV2CoreAccountsAccountIdPersonTokens" Post "/v2/core/accounts/{account_id}/person_tokens" Json;
}

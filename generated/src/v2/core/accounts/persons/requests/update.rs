// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Update a person.
///
/// `POST /v2/core/accounts/{account_id}/persons/{id}`
///
/// - `account_id`, in the path: Account id.
/// - `id`, in the path: Id.
///
/// Feature: `v2_core`.
#[doc(alias = "PostV2CoreAccountsAccountIdPersonsId")]
#[doc(alias = "postv2coreaccountsaccountidpersonsid")]
pub fn update(
    account_id: impl Into<rt::Id<crate::v2::core::Account>>,
    id: impl Into<String>,
) -> Update {
    Update {
        account_id: account_id.into(),
        id: id.into(),
        ..Default::default()
    }
}
/// The request of [`v2.core.accounts.persons.update`](update()).
///
/// `POST /v2/core/accounts/{account_id}/persons/{id}` (`PostV2CoreAccountsAccountIdPersonsId`).
#[doc(alias = "PostV2CoreAccountsAccountIdPersonsId")]
#[doc(alias = "postv2coreaccountsaccountidpersonsid")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    account_id: rt::Id<crate::v2::core::Account>,
    id: String,
    additional_addresses: Option<Vec<crate::v2::core::params::AdditionalAddress>>,
    additional_names: Option<Vec<crate::v2::core::params::AdditionalName>>,
    additional_terms_of_service: Option<
        Box<crate::v2::core::accounts::persons::params::AdditionalTermsOfService>,
    >,
    address: Option<Box<crate::params::JapanAddress>>,
    date_of_birth: Option<Box<crate::v2::core::accounts::persons::params::DateOfBirth>>,
    documents: Option<Box<crate::v2::core::params::Documents>>,
    email: Option<String>,
    given_name: Option<String>,
    id_numbers: Option<Vec<crate::v2::core::params::IdNumber>>,
    legal_gender: Option<crate::v2::core::LegalGender>,
    metadata: Option<std::collections::BTreeMap<String, rt::Clearable<String>>>,
    nationalities: Option<Vec<String>>,
    person_token: Option<String>,
    phone: Option<String>,
    political_exposure: Option<crate::types::PoliticalExposure>,
    relationship: Option<Box<crate::v2::core::accounts::params::Relationship>>,
    script_addresses: Option<Box<crate::v2::core::params::ScriptAddresses>>,
    script_names: Option<Box<crate::v2::core::params::ScriptNames>>,
    surname: Option<String>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Update {
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
        value: crate::v2::core::accounts::persons::params::AdditionalTermsOfService,
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
        value: crate::v2::core::accounts::persons::params::DateOfBirth,
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
    /// Person token.
    pub fn person_token(mut self, value: impl Into<String>) -> Self {
        self.person_token = Some(value.into());
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
    Update;
    0 => account_id "account_id" required path;
    1 => id "id" required path;
    2 => additional_addresses "additional_addresses";
    3 => additional_names "additional_names";
    4 => additional_terms_of_service "additional_terms_of_service";
    5 => address "address" sensitive;
    6 => date_of_birth "date_of_birth" sensitive;
    7 => documents "documents";
    8 => email "email" sensitive;
    9 => given_name "given_name" sensitive;
    10 => id_numbers "id_numbers" sensitive;
    11 => legal_gender "legal_gender" sensitive;
    12 => metadata "metadata";
    13 => nationalities "nationalities";
    14 => person_token "person_token" sensitive;
    15 => phone "phone" sensitive;
    16 => political_exposure "political_exposure";
    17 => relationship "relationship";
    18 => script_addresses "script_addresses";
    19 => script_names "script_names";
    20 => surname "surname" sensitive;
}
rt::request! {
    Update -> crate::v2::core::AccountPerson;
    "PostV2CoreAccountsAccountIdPersonsId" Post "/v2/core/accounts/{account_id}/persons/{id}" Json;
}

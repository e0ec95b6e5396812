// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::accounts::Person;
use crate::accounts::PoliticalExposure;
use crate::accounts::params::AdditionalTosAcceptances;
use crate::accounts::params::Address;
use crate::accounts::params::AddressKana;
use crate::accounts::params::AddressKanji;
use crate::accounts::params::CreateAddress;
use crate::accounts::params::CreateDocuments;
use crate::accounts::params::Dob;
use crate::accounts::params::Relationship;
use crate::accounts::params::UsCfpbData;
use crate::accounts::params::Verification;
use crate::rt;

/// Update a person.
///
/// `POST /v1/accounts/{account}/people/{person}`
///
/// - `account`, in the path: Account. At most 5000 characters.
/// - `person`, in the path: Person. At most 5000 characters.
///
/// Feature: `accounts`.
#[doc(alias = "PostAccountsAccountPeoplePerson")]
#[doc(alias = "postaccountsaccountpeopleperson")]
pub fn update(
    account: impl Into<rt::Id<Account>>,
    person: impl Into<rt::Id<Person>>,
) -> Update {
    Update(
        Update::default()
            .0
            .set::<rt::Id<Account>>(0, account)
            .set::<rt::Id<Person>>(1, person),
        rt::RequestOptions::default(),
    )
}

/// The request of [`accounts.people.update`](update()).
///
/// `POST /v1/accounts/{account}/people/{person}` (`PostAccountsAccountPeoplePerson`).
#[doc(alias = "PostAccountsAccountPeoplePerson")]
#[doc(alias = "postaccountsaccountpeopleperson")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(rt::Params, rt::RequestOptions);

impl Update {
    /// Additional tos acceptances.
    pub fn additional_tos_acceptances(self, value: AdditionalTosAcceptances) -> Self {
        Self(self.0.set::<AdditionalTosAcceptances>(2, value), self.1)
    }

    /// Address.
    pub fn address(self, value: Address) -> Self {
        Self(self.0.set::<Address>(3, value), self.1)
    }

    /// Address kana.
    pub fn address_kana(self, value: AddressKana) -> Self {
        Self(self.0.set::<AddressKana>(4, value), self.1)
    }

    /// Address kanji.
    pub fn address_kanji(self, value: AddressKanji) -> Self {
        Self(self.0.set::<AddressKanji>(5, value), self.1)
    }

    /// Dob.
    pub fn dob(self, value: Dob) -> Self {
        Self(self.0.set::<Dob>(6, value), self.1)
    }

    /// Clears `dob`.
    pub fn clear_dob(self) -> Self {
        Self(self.0.clear(6), self.1)
    }

    /// Documents.
    pub fn documents(self, value: CreateDocuments) -> Self {
        Self(self.0.set::<CreateDocuments>(7, value), self.1)
    }

    /// Email.
    pub fn email(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(8, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(9, value), self.1)
    }

    /// First name. At most 5000 characters.
    pub fn first_name(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(10, value), self.1)
    }

    /// First name kana. At most 5000 characters.
    pub fn first_name_kana(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(11, value), self.1)
    }

    /// First name kanji. At most 5000 characters.
    pub fn first_name_kanji(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(12, value), self.1)
    }

    /// Full name aliases. An empty list says that there are none. A second call replaces the first.
    pub fn full_name_aliases(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.set_list::<String>(13, value), self.1)
    }

    /// Clears `full_name_aliases`.
    pub fn clear_full_name_aliases(self) -> Self {
        Self(self.0.clear(13), self.1)
    }

    /// Gender.
    pub fn gender(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(14, value), self.1)
    }

    /// Id number. At most 5000 characters.
    pub fn id_number(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(15, value), self.1)
    }

    /// Id number secondary. At most 5000 characters.
    pub fn id_number_secondary(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(16, value), self.1)
    }

    /// Last name. At most 5000 characters.
    pub fn last_name(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(17, value), self.1)
    }

    /// Last name kana. At most 5000 characters.
    pub fn last_name_kana(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(18, value), self.1)
    }

    /// Last name kanji. At most 5000 characters.
    pub fn last_name_kanji(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(19, value), self.1)
    }

    /// Maiden name. At most 5000 characters.
    pub fn maiden_name(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(20, value), self.1)
    }

    /// Metadata. A map with free keys. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(21, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(21), self.1)
    }

    /// Nationality. At most 5000 characters.
    pub fn nationality(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(22, value), self.1)
    }

    /// Person token. At most 5000 characters.
    pub fn person_token(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(23, value), self.1)
    }

    /// Phone.
    pub fn phone(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(24, value), self.1)
    }

    /// Political exposure. `existing` or `none`.
    pub fn political_exposure(self, value: PoliticalExposure) -> Self {
        Self(self.0.set::<PoliticalExposure>(25, value), self.1)
    }

    /// Registered address.
    pub fn registered_address(self, value: CreateAddress) -> Self {
        Self(self.0.set::<CreateAddress>(26, value), self.1)
    }

    /// Relationship.
    pub fn relationship(self, value: Relationship) -> Self {
        Self(self.0.set::<Relationship>(27, value), self.1)
    }

    /// Ssn last 4.
    pub fn ssn_last_4(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(28, value), self.1)
    }

    /// Us cfpb data.
    pub fn us_cfpb_data(self, value: UsCfpbData) -> Self {
        Self(self.0.set::<UsCfpbData>(29, value), self.1)
    }

    /// Verification.
    pub fn verification(self, value: Verification) -> Self {
        Self(self.0.set::<Verification>(30, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Person>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(9, path(Default::default())), self.1)
    }
}

rt::request! {
    Update -> Person;
    "PostAccountsAccountPeoplePerson" Post "/v1/accounts/{account}/people/{person}" Form;
    "account" required path: String;
    "person" required path: String;
    "additional_tos_acceptances": AdditionalTosAcceptances;
    "address" sensitive: Address;
    "address_kana": AddressKana;
    "address_kanji": AddressKanji;
    "dob" sensitive: rt::Clearable<Dob>;
    "documents": CreateDocuments;
    "email" sensitive: String;
    "expand": Vec<String>;
    "first_name" sensitive: String;
    "first_name_kana" sensitive: String;
    "first_name_kanji" sensitive: String;
    "full_name_aliases" sensitive: rt::Clearable<Vec<String>>;
    "gender" sensitive: String;
    "id_number" sensitive: String;
    "id_number_secondary" sensitive: String;
    "last_name" sensitive: String;
    "last_name_kana" sensitive: String;
    "last_name_kanji" sensitive: String;
    "maiden_name" sensitive: String;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
    "nationality" sensitive: String;
    "person_token" sensitive: String;
    "phone" sensitive: String;
    "political_exposure": PoliticalExposure;
    "registered_address": CreateAddress;
    "relationship": Relationship;
    "ssn_last_4" sensitive: String;
    "us_cfpb_data": UsCfpbData;
    "verification": Verification;
}

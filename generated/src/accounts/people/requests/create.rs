// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create a person.
///
/// `POST /v1/accounts/{account}/people`
///
/// - `account`, in the path: Account. At most 5000 characters.
///
/// Feature: `accounts`.
#[doc(alias = "PostAccountsAccountPeople")]
#[doc(alias = "postaccountsaccountpeople")]
pub fn create(account: impl Into<rt::Id<crate::accounts::Account>>) -> Create {
    Create {
        account: account.into(),
        ..Default::default()
    }
}
/// The request of [`accounts.people.create`](create()).
///
/// `POST /v1/accounts/{account}/people` (`PostAccountsAccountPeople`).
#[doc(alias = "PostAccountsAccountPeople")]
#[doc(alias = "postaccountsaccountpeople")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    account: rt::Id<crate::accounts::Account>,
    additional_tos_acceptances: Option<Box<crate::params::AdditionalTosAcceptances>>,
    address: Option<Box<crate::params::Address>>,
    address_kana: Option<Box<crate::accounts::people::params::AddressKana>>,
    address_kanji: Option<Box<crate::accounts::people::params::AddressKanji>>,
    dob: rt::Clearable<Box<crate::accounts::people::params::Dob>>,
    documents: Option<Box<crate::accounts::people::params::Documents>>,
    email: Option<String>,
    expand: Option<Vec<String>>,
    first_name: Option<String>,
    first_name_kana: Option<String>,
    first_name_kanji: Option<String>,
    full_name_aliases: rt::Clearable<Vec<String>>,
    gender: Option<String>,
    id_number: Option<String>,
    id_number_secondary: Option<String>,
    last_name: Option<String>,
    last_name_kana: Option<String>,
    last_name_kanji: Option<String>,
    maiden_name: Option<String>,
    metadata: rt::Clearable<rt::Metadata>,
    nationality: Option<String>,
    person_token: Option<String>,
    phone: Option<String>,
    political_exposure: Option<crate::types::PoliticalExposure>,
    registered_address: Option<Box<crate::accounts::people::params::RegisteredAddress>>,
    relationship: Option<Box<crate::params::Relationship>>,
    ssn_last_4: Option<String>,
    us_cfpb_data: Option<Box<crate::params::UsCfpbData>>,
    verification: Option<Box<crate::params::Verification>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Additional tos acceptances.
    pub fn additional_tos_acceptances(
        mut self,
        value: crate::params::AdditionalTosAcceptances,
    ) -> Self {
        self.additional_tos_acceptances = Some(Box::new(value));
        self
    }
    /// Address.
    pub fn address(mut self, value: crate::params::Address) -> Self {
        self.address = Some(Box::new(value));
        self
    }
    /// Address kana.
    pub fn address_kana(
        mut self,
        value: crate::accounts::people::params::AddressKana,
    ) -> Self {
        self.address_kana = Some(Box::new(value));
        self
    }
    /// Address kanji.
    pub fn address_kanji(
        mut self,
        value: crate::accounts::people::params::AddressKanji,
    ) -> Self {
        self.address_kanji = Some(Box::new(value));
        self
    }
    /// Dob.
    pub fn dob(mut self, value: crate::accounts::people::params::Dob) -> Self {
        self.dob = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `dob`.
    pub fn clear_dob(mut self) -> Self {
        self.dob = rt::Clearable::Clear;
        self
    }
    /// Documents.
    pub fn documents(
        mut self,
        value: crate::accounts::people::params::Documents,
    ) -> Self {
        self.documents = Some(Box::new(value));
        self
    }
    /// Email.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// First name. At most 5000 characters.
    pub fn first_name(mut self, value: impl Into<String>) -> Self {
        self.first_name = Some(value.into());
        self
    }
    /// First name kana. At most 5000 characters.
    pub fn first_name_kana(mut self, value: impl Into<String>) -> Self {
        self.first_name_kana = Some(value.into());
        self
    }
    /// First name kanji. At most 5000 characters.
    pub fn first_name_kanji(mut self, value: impl Into<String>) -> Self {
        self.first_name_kanji = Some(value.into());
        self
    }
    /// Full name aliases.
    pub fn full_name_aliases(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.full_name_aliases = rt::Clearable::Set(
            value.into_iter().map(|item| item.into()).collect(),
        );
        self
    }
    /// Clears `full_name_aliases`.
    pub fn clear_full_name_aliases(mut self) -> Self {
        self.full_name_aliases = rt::Clearable::Clear;
        self
    }
    /// Gender.
    pub fn gender(mut self, value: impl Into<String>) -> Self {
        self.gender = Some(value.into());
        self
    }
    /// Id number. At most 5000 characters.
    pub fn id_number(mut self, value: impl Into<String>) -> Self {
        self.id_number = Some(value.into());
        self
    }
    /// Id number secondary. At most 5000 characters.
    pub fn id_number_secondary(mut self, value: impl Into<String>) -> Self {
        self.id_number_secondary = Some(value.into());
        self
    }
    /// Last name. At most 5000 characters.
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.last_name = Some(value.into());
        self
    }
    /// Last name kana. At most 5000 characters.
    pub fn last_name_kana(mut self, value: impl Into<String>) -> Self {
        self.last_name_kana = Some(value.into());
        self
    }
    /// Last name kanji. At most 5000 characters.
    pub fn last_name_kanji(mut self, value: impl Into<String>) -> Self {
        self.last_name_kanji = Some(value.into());
        self
    }
    /// Maiden name. At most 5000 characters.
    pub fn maiden_name(mut self, value: impl Into<String>) -> Self {
        self.maiden_name = Some(value.into());
        self
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = rt::Clearable::Set(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
        self
    }
    /// Clears `metadata`.
    pub fn clear_metadata(mut self) -> Self {
        self.metadata = rt::Clearable::Clear;
        self
    }
    /// Nationality. At most 5000 characters.
    pub fn nationality(mut self, value: impl Into<String>) -> Self {
        self.nationality = Some(value.into());
        self
    }
    /// Person token. At most 5000 characters.
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
    /// Registered address.
    pub fn registered_address(
        mut self,
        value: crate::accounts::people::params::RegisteredAddress,
    ) -> Self {
        self.registered_address = Some(Box::new(value));
        self
    }
    /// Relationship.
    pub fn relationship(mut self, value: crate::params::Relationship) -> Self {
        self.relationship = Some(Box::new(value));
        self
    }
    /// Ssn last 4.
    pub fn ssn_last_4(mut self, value: impl Into<String>) -> Self {
        self.ssn_last_4 = Some(value.into());
        self
    }
    /// Us cfpb data.
    pub fn us_cfpb_data(mut self, value: crate::params::UsCfpbData) -> Self {
        self.us_cfpb_data = Some(Box::new(value));
        self
    }
    /// Verification.
    pub fn verification(mut self, value: crate::params::Verification) -> Self {
        self.verification = Some(Box::new(value));
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::accounts::Person>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Create;
    0 => account "account" required path;
    1 => additional_tos_acceptances "additional_tos_acceptances";
    2 => address "address" sensitive;
    3 => address_kana "address_kana";
    4 => address_kanji "address_kanji";
    5 => dob "dob" sensitive;
    6 => documents "documents";
    7 => email "email" sensitive;
    8 => expand "expand";
    9 => first_name "first_name" sensitive;
    10 => first_name_kana "first_name_kana" sensitive;
    11 => first_name_kanji "first_name_kanji" sensitive;
    12 => full_name_aliases "full_name_aliases" sensitive clearable;
    13 => gender "gender" sensitive;
    14 => id_number "id_number" sensitive;
    15 => id_number_secondary "id_number_secondary" sensitive;
    16 => last_name "last_name" sensitive;
    17 => last_name_kana "last_name_kana" sensitive;
    18 => last_name_kanji "last_name_kanji" sensitive;
    19 => maiden_name "maiden_name" sensitive;
    20 => metadata "metadata" clearable;
    21 => nationality "nationality" sensitive;
    22 => person_token "person_token" sensitive;
    23 => phone "phone" sensitive;
    24 => political_exposure "political_exposure";
    25 => registered_address "registered_address";
    26 => relationship "relationship";
    27 => ssn_last_4 "ssn_last_4" sensitive;
    28 => us_cfpb_data "us_cfpb_data";
    29 => verification "verification";
}
rt::request! {
    Create -> crate::accounts::Person;
    "PostAccountsAccountPeople" Post "/v1/accounts/{account}/people" Form;
}

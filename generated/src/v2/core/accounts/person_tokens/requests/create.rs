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

/// Creates a single-use token that holds a person's details, so that they never touch your server. In live mode only a publishable key can make it.
///
/// `POST /v2/core/accounts/{account_id}/person_tokens`
///
/// ```
/// use stripe_client::v2;
///
/// let account_person_token = v2::core::accounts::person_tokens::create("acct_123")
///     .email("ada@example.com")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `account_id`, in the path: Id of the v2 core account.
///
/// # Parameters
///
/// - [`additional_addresses`](Create::additional_addresses()): Other addresses of this person, beside the main one.
/// - [`additional_names`](Create::additional_names()): Other names of this person, such as an alias.
/// - [`additional_terms_of_service`](Create::additional_terms_of_service()): Which terms of service this person accepted.
/// - [`address`](Create::address()): Where the person lives.
/// - [`date_of_birth`](Create::date_of_birth()): When the person was born.
/// - [`documents`](Create::documents()): Papers that Stripe may ask for.
/// - [`email`](Create::email()): Email address.
/// - [`given_name`](Create::given_name()): The person's first name.
/// - [`id_numbers`](Create::id_numbers()): Numbers under which authorities know the person, such as the US social security number.
/// - [`legal_gender`](Create::legal_gender()): The person's gender on paper.
/// - [`metadata`](Create::metadata()): Your own keys and values to keep with the object.
/// - [`nationalities`](Create::nationalities()): The countries that the person is a citizen of, as two-letter codes.
/// - [`phone`](Create::phone()): A phone number to reach the person or customer by.
/// - [`political_exposure`](Create::political_exposure()): Whether the person, their family or people close to them have or had an important public office.
/// - [`relationship`](Create::relationship()): What the person is to the business: owner, director, representative.
/// - [`script_addresses`](Create::script_addresses()): The address as it is written in Japanese, in kana and in kanji.
/// - [`script_names`](Create::script_names()): The name as it is written in Japanese, in kana and in kanji.
/// - [`surname`](Create::surname()): The person's last name.
///
/// # Answer
///
/// [`AccountPersonToken`](crate::v2::core::AccountPersonToken).
///
/// # What follows
///
/// [`v2.core.accounts.persons.create`](crate::v2::core::accounts::persons::create()) or [`v2.core.accounts.persons.update`](crate::v2::core::accounts::persons::update()) takes it as `person_token`.
///
/// [Stripe's reference](https://docs.stripe.com/api/v2/core/accounts)
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
    /// Other addresses of this person, beside the main one. An empty list says that there are none. A second call replaces the first.
    pub fn additional_addresses<K>(
        self,
        value: impl rt::MaybeList<AdditionalAddress, K>,
    ) -> Self {
        Self(self.0.maybe_list::<AdditionalAddress, K>(1, value), self.1)
    }

    /// Other names of this person, such as an alias. An empty list says that there are none. A second call replaces the first.
    pub fn additional_names<K>(
        self,
        value: impl rt::MaybeList<AdditionalName, K>,
    ) -> Self {
        Self(self.0.maybe_list::<AdditionalName, K>(2, value), self.1)
    }

    /// Which terms of service this person accepted.
    pub fn additional_terms_of_service<K>(
        self,
        value: impl rt::Maybe<AdditionalTermsOfService, K>,
    ) -> Self {
        Self(self.0.maybe::<AdditionalTermsOfService, K>(3, value), self.1)
    }

    /// Where the person lives.
    pub fn address<K>(self, value: impl rt::Maybe<Address, K>) -> Self {
        Self(self.0.maybe::<Address, K>(4, value), self.1)
    }

    /// When the person was born.
    pub fn date_of_birth<K>(self, value: impl rt::Maybe<DateOfBirth, K>) -> Self {
        Self(self.0.maybe::<DateOfBirth, K>(5, value), self.1)
    }

    /// Papers that Stripe may ask for.
    pub fn documents<K>(self, value: impl rt::Maybe<Documents, K>) -> Self {
        Self(self.0.maybe::<Documents, K>(6, value), self.1)
    }

    /// Email address.
    pub fn email<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(7, value), self.1)
    }

    /// The person's first name.
    pub fn given_name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(8, value), self.1)
    }

    /// Numbers under which authorities know the person, such as the US social security number. An empty list says that there are none. A second call replaces the first.
    pub fn id_numbers<K>(self, value: impl rt::MaybeList<IdNumber, K>) -> Self {
        Self(self.0.maybe_list::<IdNumber, K>(9, value), self.1)
    }

    /// The person's gender on paper. International rules know only `female` and `male` here.
    pub fn legal_gender<K>(self, value: impl rt::Maybe<LegalGender, K>) -> Self {
        Self(self.0.maybe::<LegalGender, K>(10, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(
        self,
        value: impl rt::MaybeMap<rt::Clearable<String>, K>,
    ) -> Self {
        Self(self.0.maybe_map::<rt::Clearable<String>, K>(11, value), self.1)
    }

    /// The countries that the person is a citizen of, as two-letter codes. An empty list says that there are none. A second call replaces the first.
    pub fn nationalities<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(12, value), self.1)
    }

    /// A phone number to reach the person or customer by.
    pub fn phone<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(13, value), self.1)
    }

    /// Whether the person, their family or people close to them have or had an important public office. They state it themselves. `existing` or `none`.
    pub fn political_exposure<K>(
        self,
        value: impl rt::Maybe<PoliticalExposure, K>,
    ) -> Self {
        Self(self.0.maybe::<PoliticalExposure, K>(14, value), self.1)
    }

    /// What the person is to the business: owner, director, representative.
    pub fn relationship<K>(self, value: impl rt::Maybe<Relationship, K>) -> Self {
        Self(self.0.maybe::<Relationship, K>(15, value), self.1)
    }

    /// The address as it is written in Japanese, in kana and in kanji.
    pub fn script_addresses<K>(self, value: impl rt::Maybe<ScriptAddresses, K>) -> Self {
        Self(self.0.maybe::<ScriptAddresses, K>(16, value), self.1)
    }

    /// The name as it is written in Japanese, in kana and in kanji.
    pub fn script_names<K>(self, value: impl rt::Maybe<ScriptNames, K>) -> Self {
        Self(self.0.maybe::<ScriptNames, K>(17, value), self.1)
    }

    /// The person's last name.
    pub fn surname<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(18, value), self.1)
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

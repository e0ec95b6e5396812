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

/// Creates a person behind an account: its representative, an owner, a director or an executive. Stripe verifies who they are from what you send.
///
/// `POST /v1/accounts/{account}/persons`
///
/// ```
/// use stripe_client::accounts;
///
/// let person = accounts::persons::create("acct_123")
///     .email("ada@example.com")
///     .metadata([("order_id", "1001")])
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `account`, in the path: Id of the account.
///
/// # Parameters
///
/// - [`additional_tos_acceptances`](Create::additional_tos_acceptances()): How the legal guardian or authorizer accepted the agreements that Stripe requires.
/// - [`address`](Create::address()): Where the person lives.
/// - [`address_kana`](Create::address_kana()): The address in kana, for Japan.
/// - [`address_kanji`](Create::address_kanji()): The address in kanji, for Japan.
/// - [`dob`](Create::dob()): When the person was born.
/// - [`documents`](Create::documents()): Papers that Stripe may ask for.
/// - [`email`](Create::email()): Email address.
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`first_name`](Create::first_name()): The person's first name.
/// - [`first_name_kana`](Create::first_name_kana()): The person's first name in kana.
/// - [`first_name_kanji`](Create::first_name_kanji()): The person's first name in kanji.
/// - [`full_name_aliases`](Create::full_name_aliases()): Other names that the person is known by, instead of those before.
/// - [`gender`](Create::gender()): `male` or `female`, as the rules of some countries demand.
/// - [`id_number`](Create::id_number()): The person's id number as their country gives it, such as the US social security number, or a token for it from Stripe.js.
/// - [`id_number_secondary`](Create::id_number_secondary()): A second number where one is asked for, as the laser code on the back of a Thai card, or a token for it from Stripe.js.
/// - [`last_name`](Create::last_name()): The person's last name.
/// - [`last_name_kana`](Create::last_name_kana()): The person's last name in kana.
/// - [`last_name_kanji`](Create::last_name_kanji()): The person's last name in kanji.
/// - [`maiden_name`](Create::maiden_name()): The family name that the person had before they married.
/// - [`metadata`](Create::metadata()): Your own keys and values to keep with the object.
/// - [`nationality`](Create::nationality()): The country that the person is a citizen of, as a two-letter code, or `XX` if there is none to tell.
/// - [`person_token`](Create::person_token()): A person token, which carries the details so that they don't pass your server.
/// - [`phone`](Create::phone()): A phone number to reach the person or customer by.
/// - [`political_exposure`](Create::political_exposure()): Whether the person, their family or people close to them have or had an important public office.
/// - [`registered_address`](Create::registered_address()): Where the person is registered as living, if the country asks for that.
/// - [`relationship`](Create::relationship()): What the person is to the business: owner, director, representative.
/// - [`ssn_last_4`](Create::ssn_last_4()): The last four digits of the person's US Social Security number.
/// - [`us_cfpb_data`](Create::us_cfpb_data()): The person's ethnicity, race and gender, as US rules on lending data ask for them.
/// - [`verification`](Create::verification()): Documents that prove who the person is and where they live.
///
/// # Answer
///
/// [`Person`](crate::accounts::Person).
///
/// # What follows
///
/// [`accounts.update`](crate::accounts::update()) says with `company.owners_provided` and its like that everybody has been named.
///
/// [Stripe's reference](https://docs.stripe.com/api/accounts)
///
/// Feature: `accounts`.
#[doc(alias = "PostAccountsAccountPersons")]
#[doc(alias = "postaccountsaccountpersons")]
pub fn create(account: impl Into<rt::Id<Account>>) -> Create {
    Create(
        Create::default().0.set::<rt::Id<Account>>(0, account),
        rt::RequestOptions::default(),
    )
}

/// The request of [`accounts.persons.create`](create()).
///
/// `POST /v1/accounts/{account}/persons` (`PostAccountsAccountPersons`).
#[doc(alias = "PostAccountsAccountPersons")]
#[doc(alias = "postaccountsaccountpersons")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// How the legal guardian or authorizer accepted the agreements that Stripe requires.
    pub fn additional_tos_acceptances<K>(
        self,
        value: impl rt::Maybe<AdditionalTosAcceptances, K>,
    ) -> Self {
        Self(self.0.maybe::<AdditionalTosAcceptances, K>(1, value), self.1)
    }

    /// Where the person lives.
    pub fn address<K>(self, value: impl rt::Maybe<Address, K>) -> Self {
        Self(self.0.maybe::<Address, K>(2, value), self.1)
    }

    /// The address in kana, for Japan.
    pub fn address_kana<K>(self, value: impl rt::Maybe<AddressKana, K>) -> Self {
        Self(self.0.maybe::<AddressKana, K>(3, value), self.1)
    }

    /// The address in kanji, for Japan.
    pub fn address_kanji<K>(self, value: impl rt::Maybe<AddressKanji, K>) -> Self {
        Self(self.0.maybe::<AddressKanji, K>(4, value), self.1)
    }

    /// When the person was born.
    pub fn dob<K>(self, value: impl rt::Maybe<Dob, K>) -> Self {
        Self(self.0.maybe::<Dob, K>(5, value), self.1)
    }

    /// Clears `dob`.
    pub fn clear_dob(self) -> Self {
        Self(self.0.clear(5), self.1)
    }

    /// Papers that Stripe may ask for.
    pub fn documents<K>(self, value: impl rt::Maybe<CreateDocuments, K>) -> Self {
        Self(self.0.maybe::<CreateDocuments, K>(6, value), self.1)
    }

    /// Email address.
    pub fn email<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(7, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(8, value), self.1)
    }

    /// The person's first name.
    pub fn first_name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(9, value), self.1)
    }

    /// The person's first name in kana. Only in Japan.
    pub fn first_name_kana<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(10, value), self.1)
    }

    /// The person's first name in kanji. Only in Japan.
    pub fn first_name_kanji<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(11, value), self.1)
    }

    /// Other names that the person is known by, instead of those before. Clearing removes all. An empty list says that there are none. A second call replaces the first.
    pub fn full_name_aliases<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(12, value), self.1)
    }

    /// Clears `full_name_aliases`.
    pub fn clear_full_name_aliases(self) -> Self {
        Self(self.0.clear(12), self.1)
    }

    /// `male` or `female`, as the rules of some countries demand.
    pub fn gender<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(13, value), self.1)
    }

    /// The person's id number as their country gives it, such as the US social security number, or a token for it from Stripe.js.
    pub fn id_number<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(14, value), self.1)
    }

    /// A second number where one is asked for, as the laser code on the back of a Thai card, or a token for it from Stripe.js.
    pub fn id_number_secondary<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(15, value), self.1)
    }

    /// The person's last name.
    pub fn last_name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(16, value), self.1)
    }

    /// The person's last name in kana. Only in Japan.
    pub fn last_name_kana<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(17, value), self.1)
    }

    /// The person's last name in kanji. Only in Japan.
    pub fn last_name_kanji<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(18, value), self.1)
    }

    /// The family name that the person had before they married.
    pub fn maiden_name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(19, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(20, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(20), self.1)
    }

    /// The country that the person is a citizen of, as a two-letter code, or `XX` if there is none to tell.
    pub fn nationality<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(21, value), self.1)
    }

    /// A person token, which carries the details so that they don't pass your server.
    pub fn person_token<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(22, value), self.1)
    }

    /// A phone number to reach the person or customer by.
    pub fn phone<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(23, value), self.1)
    }

    /// Whether the person, their family or people close to them have or had an important public office. They state it themselves. `existing` or `none`.
    pub fn political_exposure<K>(
        self,
        value: impl rt::Maybe<PoliticalExposure, K>,
    ) -> Self {
        Self(self.0.maybe::<PoliticalExposure, K>(24, value), self.1)
    }

    /// Where the person is registered as living, if the country asks for that.
    pub fn registered_address<K>(self, value: impl rt::Maybe<CreateAddress, K>) -> Self {
        Self(self.0.maybe::<CreateAddress, K>(25, value), self.1)
    }

    /// What the person is to the business: owner, director, representative.
    pub fn relationship<K>(self, value: impl rt::Maybe<Relationship, K>) -> Self {
        Self(self.0.maybe::<Relationship, K>(26, value), self.1)
    }

    /// The last four digits of the person's US Social Security number.
    pub fn ssn_last_4<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(27, value), self.1)
    }

    /// The person's ethnicity, race and gender, as US rules on lending data ask for them.
    pub fn us_cfpb_data<K>(self, value: impl rt::Maybe<UsCfpbData, K>) -> Self {
        Self(self.0.maybe::<UsCfpbData, K>(28, value), self.1)
    }

    /// Documents that prove who the person is and where they live.
    pub fn verification<K>(self, value: impl rt::Maybe<Verification, K>) -> Self {
        Self(self.0.maybe::<Verification, K>(29, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Person>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(8, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> Person;
    "PostAccountsAccountPersons" Post "/v1/accounts/{account}/persons" Form;
    "account" required path: String;
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

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::issuing::Cardholder;
use crate::issuing::CardholderStatus;
use crate::issuing::CardholderType;
use crate::issuing::PreferredLocale;
use crate::issuing::cardholders::params::Billing;
use crate::issuing::cardholders::params::Company;
use crate::issuing::cardholders::params::Individual;
use crate::issuing::cardholders::params::SpendingControls;
use crate::rt;

/// Creates a cardholder, the person or company to whom cards are issued.
///
/// `POST /v1/issuing/cardholders`
///
/// ```
/// use stripe_client::issuing;
///
/// let cardholder = issuing::cardholders::create(
///     "Example",
///     issuing::cardholders::params::Billing::new(
///         issuing::params::Address::new(
///             "San Francisco",
///             "US",
///             "12 Example Street",
///             "94107",
///         ),
///     ),
/// )
/// .email("ada@example.com")
/// .status(issuing::CardholderStatus::Active)
/// .r#type(issuing::CardholderType::Company)
/// .send(&client)
/// .await?;
/// ```
///
/// # Arguments
///
/// - `name`, in the body: The cardholder's name, printed on the cards: up to 24 letters, no digits or special characters.
/// - `billing`, in the body: Where the cardholder lives.
///
/// # Parameters
///
/// - [`company`](Create::company()): The company's tax id, if the cardholder is one.
/// - [`email`](Create::email()): How to reach the cardholder.
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`individual`](Create::individual()): Who the cardholder is, if it is a person.
/// - [`metadata`](Create::metadata()): Your own keys and values to keep with the object.
/// - [`phone_number`](Create::phone_number()): The cardholder's phone number, for 3D Secure codes.
/// - [`preferred_locales`](Create::preferred_locales()): The cardholder's languages, the best first, for 3D Secure and its codes.
/// - [`spending_controls`](Create::spending_controls()): What all cards of the cardholder can be used for, and how much they can spend together.
/// - [`status`](Create::status()): Whether the cardholder's cards can be used: `active` if left out.
/// - [`type`](Create::type()): Whether the cardholder is a person or a company.
///
/// # Answer
///
/// [`Cardholder`](crate::issuing::Cardholder).
///
/// # What follows
///
/// [`issuing.cards.create`](crate::issuing::cards::create()) issues a card, once no requirements are past due.
///
/// [Stripe's reference](https://docs.stripe.com/api/issuing/cardholders/create)
///
/// Feature: `issuing`.
#[doc(alias = "PostIssuingCardholders")]
#[doc(alias = "postissuingcardholders")]
pub fn create(name: impl Into<String>, billing: Billing) -> Create {
    Create(
        Create::default().0.set::<String>(0, name).set::<Billing>(1, billing),
        rt::RequestOptions::default(),
    )
}

/// The request of [`issuing.cardholders.create`](create()).
///
/// `POST /v1/issuing/cardholders` (`PostIssuingCardholders`).
#[doc(alias = "PostIssuingCardholders")]
#[doc(alias = "postissuingcardholders")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// The company's tax id, if the cardholder is one.
    pub fn company<K>(self, value: impl rt::Maybe<Company, K>) -> Self {
        Self(self.0.maybe::<Company, K>(2, value), self.1)
    }

    /// How to reach the cardholder.
    pub fn email<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(4, value), self.1)
    }

    /// Who the cardholder is, if it is a person.
    pub fn individual<K>(self, value: impl rt::Maybe<Individual, K>) -> Self {
        Self(self.0.maybe::<Individual, K>(5, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(6, value), self.1)
    }

    /// The cardholder's phone number, for 3D Secure codes. Required for cards in the EU. It is kept in the international form E.164.
    pub fn phone_number<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(7, value), self.1)
    }

    /// The cardholder's languages, the best first, for 3D Secure and its codes. `de`, `en`, `es`, `fr` or `it`. An empty list says that there are none. A second call replaces the first.
    pub fn preferred_locales<K>(
        self,
        value: impl rt::MaybeList<PreferredLocale, K>,
    ) -> Self {
        Self(self.0.maybe_list::<PreferredLocale, K>(8, value), self.1)
    }

    /// What all cards of the cardholder can be used for, and how much they can spend together.
    pub fn spending_controls<K>(
        self,
        value: impl rt::Maybe<SpendingControls, K>,
    ) -> Self {
        Self(self.0.maybe::<SpendingControls, K>(9, value), self.1)
    }

    /// Whether the cardholder's cards can be used: `active` if left out. `active` or `inactive`.
    pub fn status<K>(self, value: impl rt::Maybe<CardholderStatus, K>) -> Self {
        Self(self.0.maybe::<CardholderStatus, K>(10, value), self.1)
    }

    /// Whether the cardholder is a person or a company. It can't be changed later. `company` or `individual`.
    pub fn r#type<K>(self, value: impl rt::Maybe<CardholderType, K>) -> Self {
        Self(self.0.maybe::<CardholderType, K>(11, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Cardholder>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(4, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> Cardholder;
    "PostIssuingCardholders" Post "/v1/issuing/cardholders" Form;
    "name" required sensitive: String;
    "billing" required: Billing;
    "company": Company;
    "email" sensitive: String;
    "expand": Vec<String>;
    "individual": Individual;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "phone_number" sensitive: String;
    "preferred_locales": Vec<PreferredLocale>;
    "spending_controls": SpendingControls;
    "status": CardholderStatus;
    "type": CardholderType;
}

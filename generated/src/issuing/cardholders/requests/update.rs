// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::issuing::Cardholder;
use crate::issuing::CardholderStatus;
use crate::issuing::PreferredLocale;
use crate::issuing::cardholders::params::Billing;
use crate::issuing::cardholders::params::Company;
use crate::issuing::cardholders::params::Individual;
use crate::issuing::cardholders::params::SpendingControls;
use crate::rt;

/// Changes a cardholder: contact, spending limits, status, or what the requirements ask for. Inactive, none of their cards works.
///
/// `POST /v1/issuing/cardholders/{cardholder}`
///
/// ```
/// use stripe_client::issuing;
///
/// let cardholder = issuing::cardholders::update("ich_123")
///     .email("ada@example.com")
///     .status(issuing::CardholderStatus::Active)
///     .metadata([("order_id", "1001")])
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `cardholder`, in the path: Id of the issuing cardholder.
///
/// # Parameters
///
/// - [`billing`](Update::billing()): Where the cardholder lives.
/// - [`company`](Update::company()): The company's tax id, if the cardholder is one.
/// - [`email`](Update::email()): How to reach the cardholder.
/// - [`expand`](Update::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`individual`](Update::individual()): Who the cardholder is, if it is a person.
/// - [`metadata`](Update::metadata()): Your own keys and values to keep with the object.
/// - [`phone_number`](Update::phone_number()): The cardholder's phone number, for 3D Secure codes.
/// - [`preferred_locales`](Update::preferred_locales()): The cardholder's languages, the best first, for 3D Secure and its codes.
/// - [`spending_controls`](Update::spending_controls()): What all cards of the cardholder can be used for, and how much they can spend together.
/// - [`status`](Update::status()): Turns all cards of the cardholder on or off.
///
/// # Answer
///
/// [`Cardholder`](crate::issuing::Cardholder).
///
/// [Stripe's reference](https://docs.stripe.com/api/issuing/cardholders/update)
///
/// Feature: `issuing`.
#[doc(alias = "PostIssuingCardholdersCardholder")]
#[doc(alias = "postissuingcardholderscardholder")]
pub fn update(cardholder: impl Into<rt::Id<Cardholder>>) -> Update {
    Update(
        Update::default().0.set::<rt::Id<Cardholder>>(0, cardholder),
        rt::RequestOptions::default(),
    )
}

/// The request of [`issuing.cardholders.update`](update()).
///
/// `POST /v1/issuing/cardholders/{cardholder}` (`PostIssuingCardholdersCardholder`).
#[doc(alias = "PostIssuingCardholdersCardholder")]
#[doc(alias = "postissuingcardholderscardholder")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(rt::Params, rt::RequestOptions);

impl Update {
    /// Where the cardholder lives. Purchases are checked against it.
    pub fn billing<K>(self, value: impl rt::Maybe<Billing, K>) -> Self {
        Self(self.0.maybe::<Billing, K>(1, value), self.1)
    }

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

    /// Turns all cards of the cardholder on or off. `active` or `inactive`.
    pub fn status<K>(self, value: impl rt::Maybe<CardholderStatus, K>) -> Self {
        Self(self.0.maybe::<CardholderStatus, K>(10, value), self.1)
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
    Update -> Cardholder;
    "PostIssuingCardholdersCardholder" Post "/v1/issuing/cardholders/{cardholder}" Form;
    "cardholder" required path: String;
    "billing": Billing;
    "company": Company;
    "email" sensitive: String;
    "expand": Vec<String>;
    "individual": Individual;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "phone_number" sensitive: String;
    "preferred_locales": Vec<PreferredLocale>;
    "spending_controls": SpendingControls;
    "status": CardholderStatus;
}

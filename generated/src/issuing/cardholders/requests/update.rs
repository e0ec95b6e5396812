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
/// - [`individual`](Update::individual()): Who the cardholder is.
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
    pub fn billing(self, value: Billing) -> Self {
        Self(self.0.set::<Billing>(1, value), self.1)
    }

    /// The company's tax id, if the cardholder is one.
    pub fn company(self, value: Company) -> Self {
        Self(self.0.set::<Company>(2, value), self.1)
    }

    /// How to reach the cardholder.
    pub fn email(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(4, value), self.1)
    }

    /// Who the cardholder is. Only for people.
    pub fn individual(self, value: Individual) -> Self {
        Self(self.0.set::<Individual>(5, value), self.1)
    }

    /// Your own keys and values to keep with the object. Keys that aren't named stay, a key set to an empty text goes, clearing the map removes all. An empty map is not sent. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(6, value), self.1)
    }

    /// The cardholder's phone number, for 3D Secure codes. Required for cards in the EU. It is kept in the international form E.164.
    pub fn phone_number(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(7, value), self.1)
    }

    /// The cardholder's languages, the best first, for 3D Secure and its codes. `de`, `en`, `es`, `fr` or `it`. An empty list says that there are none. A second call replaces the first.
    pub fn preferred_locales(
        self,
        value: impl IntoIterator<Item = PreferredLocale>,
    ) -> Self {
        Self(self.0.set_list::<PreferredLocale>(8, value), self.1)
    }

    /// What all cards of the cardholder can be used for, and how much they can spend together.
    pub fn spending_controls(self, value: SpendingControls) -> Self {
        Self(self.0.set::<SpendingControls>(9, value), self.1)
    }

    /// Turns all cards of the cardholder on or off. `active` or `inactive`.
    pub fn status(self, value: CardholderStatus) -> Self {
        Self(self.0.set::<CardholderStatus>(10, value), self.1)
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

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::Customer;
use crate::rt;
use crate::tokens::Token;
use crate::tokens::params::Account;
use crate::tokens::params::BankAccount;
use crate::tokens::params::Card;
use crate::tokens::params::CvcUpdate;
use crate::tokens::params::Person;
use crate::tokens::params::Pii;

/// Creates a single-use token that stands for a card, bank account, person, account or id number. Prefer to make it in the browser, so that card numbers stay off your servers.
///
/// `POST /v1/tokens`
///
/// ```
/// use stripe_client::tokens;
///
/// let token = tokens::create().customer("cus_123").send(&client).await?;
/// ```
///
/// # Parameters
///
/// - [`account`](Create::account()): The details of an account to put in the token.
/// - [`bank_account`](Create::bank_account()): The bank account to put in the token.
/// - [`card`](Create::card()): The card to put in the token: its details, or the id of a saved card together with [`customer`](Create::customer()).
/// - [`customer`](Create::customer()): Id of a platform's customer whose payment details to copy to the connected account.
/// - [`cvc_update`](Create::cvc_update()): The code that a customer entered again for a card that is saved: this makes a `cvc_update` token.
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`person`](Create::person()): The details of the person to put in the token.
/// - [`pii`](Create::pii()): Personal data to put in the token, such as an id number.
///
/// # Answer
///
/// [`Token`](crate::tokens::Token).
///
/// # Errors
///
/// Card numbers are sent, and your account isn't approved for that.
///
/// [Stripe's reference](https://docs.stripe.com/api/tokens/create)
///
/// Feature: `tokens`.
#[doc(alias = "PostTokens")]
#[doc(alias = "posttokens")]
pub fn create() -> Create {
    Default::default()
}

/// The request of [`tokens.create`](create()).
///
/// `POST /v1/tokens` (`PostTokens`).
#[doc(alias = "PostTokens")]
#[doc(alias = "posttokens")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// The details of an account to put in the token.
    pub fn account<K>(self, value: impl rt::Maybe<Account, K>) -> Self {
        Self(self.0.maybe::<Account, K>(0, value), self.1)
    }

    /// The bank account to put in the token.
    pub fn bank_account<K>(self, value: impl rt::Maybe<BankAccount, K>) -> Self {
        Self(self.0.maybe::<BankAccount, K>(1, value), self.1)
    }

    /// The card to put in the token: its details, or the id of a saved card together with [`customer`](Self::customer()).
    pub fn card<K>(self, value: impl rt::Maybe<Card, K>) -> Self {
        Self(self.0.maybe::<Card, K>(2, value), self.1)
    }

    /// Id of a platform's customer whose payment details to copy to the connected account. Needs the `Stripe-Account` header or an OAuth token.
    pub fn customer<K>(self, value: impl rt::Maybe<rt::Id<Customer>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Customer>, K>(3, value), self.1)
    }

    /// The code that a customer entered again for a card that is saved: this makes a `cvc_update` token.
    pub fn cvc_update<K>(self, value: impl rt::Maybe<CvcUpdate, K>) -> Self {
        Self(self.0.maybe::<CvcUpdate, K>(4, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(5, value), self.1)
    }

    /// The details of the person to put in the token.
    pub fn person<K>(self, value: impl rt::Maybe<Person, K>) -> Self {
        Self(self.0.maybe::<Person, K>(6, value), self.1)
    }

    /// Personal data to put in the token, such as an id number.
    pub fn pii<K>(self, value: impl rt::Maybe<Pii, K>) -> Self {
        Self(self.0.maybe::<Pii, K>(7, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Token>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(5, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> Token;
    "PostTokens" Post "/v1/tokens" Form;
    "account": Account;
    "bank_account": BankAccount;
    "card": Card;
    "customer": String;
    "cvc_update": CvcUpdate;
    "expand": Vec<String>;
    "person": Person;
    "pii": Pii;
}

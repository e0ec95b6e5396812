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

/// Create a CVC update token.
///
/// `POST /v1/tokens`
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
    /// Account.
    pub fn account(self, value: Account) -> Self {
        Self(self.0.set::<Account>(0, value), self.1)
    }

    /// Bank account.
    pub fn bank_account(self, value: BankAccount) -> Self {
        Self(self.0.set::<BankAccount>(1, value), self.1)
    }

    /// Card.
    pub fn card(self, value: impl Into<Card>) -> Self {
        Self(self.0.set::<Card>(2, value), self.1)
    }

    /// Customer. At most 5000 characters.
    pub fn customer(self, value: impl Into<rt::Id<Customer>>) -> Self {
        Self(self.0.set::<rt::Id<Customer>>(3, value), self.1)
    }

    /// Cvc update.
    pub fn cvc_update(self, value: CvcUpdate) -> Self {
        Self(self.0.set::<CvcUpdate>(4, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(5, value), self.1)
    }

    /// Person.
    pub fn person(self, value: Person) -> Self {
        Self(self.0.set::<Person>(6, value), self.1)
    }

    /// Pii.
    pub fn pii(self, value: Pii) -> Self {
        Self(self.0.set::<Pii>(7, value), self.1)
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

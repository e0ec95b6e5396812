// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
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
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    account: Option<Box<crate::tokens::params::Account>>,
    bank_account: Option<Box<crate::tokens::params::BankAccount>>,
    card: Option<crate::tokens::params::Card>,
    customer: Option<rt::Id<crate::customers::Customer>>,
    cvc_update: Option<Box<crate::tokens::params::CvcUpdate>>,
    expand: Option<Vec<String>>,
    person: Option<Box<crate::tokens::params::Person>>,
    pii: Option<Box<crate::tokens::params::Pii>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Account.
    pub fn account(mut self, value: crate::tokens::params::Account) -> Self {
        self.account = Some(Box::new(value));
        self
    }
    /// Bank account.
    pub fn bank_account(mut self, value: crate::tokens::params::BankAccount) -> Self {
        self.bank_account = Some(Box::new(value));
        self
    }
    /// Card.
    pub fn card(mut self, value: impl Into<crate::tokens::params::Card>) -> Self {
        self.card = Some(value.into());
        self
    }
    /// Customer. At most 5000 characters.
    pub fn customer(
        mut self,
        value: impl Into<rt::Id<crate::customers::Customer>>,
    ) -> Self {
        self.customer = Some(value.into());
        self
    }
    /// Cvc update.
    pub fn cvc_update(mut self, value: crate::tokens::params::CvcUpdate) -> Self {
        self.cvc_update = Some(Box::new(value));
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Person.
    pub fn person(mut self, value: crate::tokens::params::Person) -> Self {
        self.person = Some(Box::new(value));
        self
    }
    /// Pii.
    pub fn pii(mut self, value: crate::tokens::params::Pii) -> Self {
        self.pii = Some(Box::new(value));
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::tokens::Token>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Create;
    0 => account "account";
    1 => bank_account "bank_account";
    2 => card "card";
    3 => customer "customer";
    4 => cvc_update "cvc_update";
    5 => expand "expand";
    6 => person "person";
    7 => pii "pii";
}
rt::request! {
    Create -> crate::tokens::Token;
    "PostTokens" Post "/v1/tokens" Form;
}

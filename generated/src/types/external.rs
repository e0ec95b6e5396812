// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::BankAccount;
use crate::customers::Card;
use crate::rt;

/// Where payouts go: a bank account or a debit card.
///
/// Contract: `#/components/schemas/external_account`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ExternalAccount {
    /// An object whose `object` is `bank_account`.
    BankAccount(rt::Boxed<BankAccount>),
    /// An object whose `object` is `card`.
    Card(rt::Boxed<Card>),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl ExternalAccount {
    /// The object's id, if it has one.
    pub fn id(&self) -> Option<&str> {
        rt::Value::view(self).id()
    }

    /// The `BankAccount`, if it is one.
    pub fn as_bank_account(&self) -> Option<&BankAccount> {
        match self {
            Self::BankAccount(object) => Some(object),
            _ => None,
        }
    }

    /// The `Card`, if it is one.
    pub fn as_card(&self) -> Option<&Card> {
        match self {
            Self::Card(object) => Some(object),
            _ => None,
        }
    }
}

rt::union! {
    ExternalAccount by "object";
    0 => BankAccount(tag "bank_account");
    1 => Card(tag "card");
}

rt::expandable! {
    crate::ExpandPath;
    ExternalAccount;
    account "account" => crate::accounts::Account;
    customer "customer" => crate::customers::Customer;
    future_requirements "future_requirements" => crate::customers::ExternalAccountRequirements;
    networks "networks" => crate::customers::TokenCardNetworks;
    requirements "requirements" => crate::customers::ExternalAccountRequirements;
}

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `account` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/accounts/object)
///
/// Contract: `#/components/schemas/account`.
///
/// Feature: `accounts`.
#[non_exhaustive]
pub struct Account {
    pub id: rt::Id<Account>,
    pub external: AccountExternal,
    pub sources: Option<Vec<Source>>,
    /// May be null.
    pub details: Option<AccountDetails>,
    pub any_of_kinds: Option<AccountAnyOfKinds>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What `any_of_kinds` can be.
///
/// Contract: `#/components/schemas/account/properties/any_of_kinds`.
///
/// Feature: `accounts`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountAnyOfKinds {
    /// Any text.
    Text(String),
    /// A whole number.
    Int(i64),
    /// Card details.
    CardDetails(Box<CardDetails>),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// What `details` can be.
///
/// Contract: `#/components/schemas/account/properties/details`.
///
/// Feature: `accounts`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountDetails {
    /// Card details.
    CardDetails(Box<CardDetails>),
    /// Bank details.
    BankDetails(Box<BankDetails>),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl AccountDetails {
    /// The `CardDetails`, if it is one.
    pub fn as_card_details(&self) -> Option<&CardDetails> {
        match self {
            Self::CardDetails(object) => Some(object),
            _ => None,
        }
    }

    /// The `BankDetails`, if it is one.
    pub fn as_bank_details(&self) -> Option<&BankDetails> {
        match self {
            Self::BankDetails(object) => Some(object),
            _ => None,
        }
    }
}

/// What `external` can be.
///
/// Contract: `#/components/schemas/account/properties/external`.
///
/// Feature: `accounts`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountExternal {
    /// An object whose `object` is `bank_account`.
    BankAccount(rt::Boxed<BankAccount>),
    /// An object whose `object` is `card`.
    Card(rt::Boxed<Card>),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl AccountExternal {
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

/// Account or deleted: one of several.
///
/// Contract: `#/paths/~1v1~1accounts~1{account}/get/responses/200/content/application~1json/schema`.
///
/// Feature: `accounts`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountOrDeleted {
    /// An object whose `object` is `account`.
    Account(rt::Boxed<Account>),
    /// A deleted object whose `object` is `account`.
    DeletedAccount(rt::Boxed<DeletedAccount>),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl AccountOrDeleted {
    /// The object's id, if it has one.
    pub fn id(&self) -> Option<&str> {
        rt::Value::view(self).id()
    }

    /// The object, if it is not deleted.
    pub fn object(&self) -> Option<&Account> {
        match self {
            Self::Account(object) => Some(object),
            _ => None,
        }
    }

    /// The object, if it is not deleted.
    pub fn into_object(self) -> Option<Account> {
        match self {
            Self::Account(object) => Some(object.into_inner()),
            _ => None,
        }
    }

    /// What is left of the object, if it is deleted.
    pub fn deleted(&self) -> Option<&DeletedAccount> {
        match self {
            Self::DeletedAccount(object) => Some(object),
            _ => None,
        }
    }
}

/// The `bank_account` object.
///
/// Contract: `#/components/schemas/bank_account`.
///
/// Feature: `accounts`.
#[non_exhaustive]
pub struct BankAccount {
    pub id: rt::Id<BankAccount>,
    pub last4: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Bank details.
///
/// Contract: `#/components/schemas/bank_details`.
///
/// Feature: `accounts`.
#[non_exhaustive]
pub struct BankDetails {
    pub routing_number: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The `card` object.
///
/// Contract: `#/components/schemas/card`.
///
/// Feature: `accounts`.
#[non_exhaustive]
pub struct Card {
    pub id: rt::Id<Card>,
    pub last4: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Card details.
///
/// Contract: `#/components/schemas/card_details`.
///
/// Feature: `accounts`.
#[non_exhaustive]
pub struct CardDetails {
    pub brand: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What is left of a deleted `account`.
///
/// Contract: `#/components/schemas/deleted_account`.
///
/// Feature: `accounts`.
#[non_exhaustive]
pub struct DeletedAccount {
    pub id: rt::Id<Account>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What is left of a deleted `card`.
///
/// Contract: `#/components/schemas/deleted_card`.
///
/// Feature: `accounts`.
#[non_exhaustive]
pub struct DeletedCard {
    pub id: rt::Id<Card>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Source: one of several.
///
/// Contract: `#/components/schemas/source`.
///
/// Feature: `accounts`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Source {
    /// An object whose `object` is `bank_account`.
    BankAccount(rt::Boxed<BankAccount>),
    /// An object whose `object` is `card`.
    Card(rt::Boxed<Card>),
    /// A deleted object whose `object` is `card`.
    DeletedCard(rt::Boxed<DeletedCard>),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl Source {
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

    /// The `DeletedCard`, if it is one.
    pub fn as_deleted_card(&self) -> Option<&DeletedCard> {
        match self {
            Self::DeletedCard(object) => Some(object),
            _ => None,
        }
    }
}

rt::record! {
    Account;
    const "object" = Str("account");
    0 => id "id" required;
    1 => external "external" required;
    2 => sources = None "sources";
    3 => details = None "details";
    4 => any_of_kinds = None "any_of_kinds";
}

rt::union! {
    AccountAnyOfKinds;
    0 => Text(string);
    1 => Int(integer);
    2 => CardDetails(record);
}

rt::union! {
    AccountDetails;
    0 => CardDetails(record);
    1 => BankDetails(record);
}

rt::union! {
    AccountExternal by "object";
    0 => BankAccount(tag "bank_account");
    1 => Card(tag "card");
}

rt::union! {
    AccountOrDeleted by "object";
    0 => Account(tag "account");
    1 => DeletedAccount(deleted "account");
}

rt::record! {
    BankAccount;
    const "object" = Str("bank_account");
    0 => id "id" required;
    1 => last4 = None "last4";
}

rt::record! {
    BankDetails;
    0 => routing_number "routing_number" required sensitive;
}

rt::record! {
    Card;
    const "object" = Str("card");
    0 => id "id" required;
    1 => last4 = None "last4";
}

rt::record! {
    CardDetails;
    0 => brand "brand" required;
}

rt::record! {
    DeletedAccount;
    const "deleted" = Bool(true);
    const "object" = Str("account");
    0 => id "id" required;
}

rt::record! {
    DeletedCard;
    const "deleted" = Bool(true);
    const "object" = Str("card");
    0 => id "id" required;
}

rt::union! {
    Source by "object";
    0 => BankAccount(tag "bank_account");
    1 => Card(tag "card");
    2 => DeletedCard(deleted "card");
}

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::DeletedBankAccount;
use crate::customers::DeletedCard;
use crate::rt;

/// What remains of a bank account or card for payouts after its deletion.
///
/// Contract: `#/components/schemas/deleted_external_account`.
///
/// Feature: `accounts`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DeletedExternalAccount {
    /// A deleted object whose `object` is `bank_account`.
    DeletedBankAccount(Box<DeletedBankAccount>),
    /// A deleted object whose `object` is `card`.
    DeletedCard(Box<DeletedCard>),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl DeletedExternalAccount {
    /// The object's id, if it has one.
    pub fn id(&self) -> Option<&str> {
        rt::Value::view(self).id()
    }

    /// The `DeletedBankAccount`, if it is one.
    pub fn as_deleted_bank_account(&self) -> Option<&DeletedBankAccount> {
        match self {
            Self::DeletedBankAccount(object) => Some(object),
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

rt::union! {
    DeletedExternalAccount by "object";
    0 => DeletedBankAccount(deleted "bank_account");
    1 => DeletedCard(deleted "card");
}

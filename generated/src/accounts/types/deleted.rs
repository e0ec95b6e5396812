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

rt::union! {
    DeletedExternalAccount by "object";
    0 => DeletedBankAccount(deleted "bank_account");
    1 => DeletedCard(deleted "card");
}

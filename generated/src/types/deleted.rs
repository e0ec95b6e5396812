// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::types::Application;

/// What is left of a deleted `application`.
///
/// Contract: `#/components/schemas/deleted_application`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeletedApplication {
    /// Id. At most 5000 characters.
    pub id: rt::Id<Application>,
    /// Name. At most 5000 characters. May be null.
    pub name: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Deleted payment source: one of several.
///
/// Contract: `#/components/schemas/deleted_payment_source`.
///
/// Feature: `errors`.
#[cfg(feature = "errors")]
#[derive(Clone)]
#[non_exhaustive]
pub enum DeletedPaymentSource {
    /// A deleted object whose `object` is `bank_account`.
    DeletedBankAccount(Box<crate::customers::DeletedBankAccount>),
    /// A deleted object whose `object` is `card`.
    DeletedCard(Box<crate::customers::DeletedCard>),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

rt::record! {
    DeletedApplication;
    const "deleted" = Bool(true);
    const "object" = Str("application");
    0 => id "id" required;
    1 => name "name";
}

#[cfg(feature = "errors")]
rt::union! {
    DeletedPaymentSource by "object";
    0 => DeletedBankAccount(deleted "bank_account");
    1 => DeletedCard(deleted "card");
}

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The platform or app that made the object, and that doesn't exist any longer.
///
/// What is left of a deleted `application`.
///
/// Contract: `#/components/schemas/deleted_application`.
#[cfg(
    any(
        feature = "billing_portal",
        feature = "customers",
        feature = "invoices",
        feature = "payment_links",
        feature = "quotes",
        feature = "subscription_schedules",
        feature = "subscriptions"
    )
)]
#[non_exhaustive]
pub struct DeletedApplication {
    /// Names this object in other calls.
    pub id: rt::Id<crate::types::Application>,
    /// What the application is called. May be null.
    pub name: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What remains of a card or bank account of a customer after its deletion.
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

#[cfg(feature = "errors")]
impl DeletedPaymentSource {
    /// The object's id, if it has one.
    pub fn id(&self) -> Option<&str> {
        rt::Value::view(self).id()
    }

    /// The `DeletedBankAccount`, if it is one.
    pub fn as_deleted_bank_account(
        &self,
    ) -> Option<&crate::customers::DeletedBankAccount> {
        match self {
            Self::DeletedBankAccount(object) => Some(object),
            _ => None,
        }
    }

    /// The `DeletedCard`, if it is one.
    pub fn as_deleted_card(&self) -> Option<&crate::customers::DeletedCard> {
        match self {
            Self::DeletedCard(object) => Some(object),
            _ => None,
        }
    }
}

#[cfg(any(feature = "billing_portal", feature = "customers", feature = "invoices", feature = "payment_links", feature = "quotes", feature = "subscription_schedules", feature = "subscriptions"))]
rt::record! {
    DeletedApplication;
    const "deleted" = Bool(true);
    const "object" = Str("application");
    0 => id "id" required;
    1 => name = None "name";
}

#[cfg(feature = "errors")]
rt::union! {
    DeletedPaymentSource by "object";
    0 => DeletedBankAccount(deleted "bank_account");
    1 => DeletedCard(deleted "card");
}

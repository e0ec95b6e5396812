// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Payment source: one of several.
///
/// Contract: `#/components/schemas/payment_source`.
///
/// Feature: `customers`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentSource {
    /// An object whose `object` is `account`.
    Account(Box<crate::accounts::Account>),
    /// An object whose `object` is `bank_account`.
    BankAccount(Box<crate::customers::BankAccount>),
    /// An object whose `object` is `card`.
    Card(Box<crate::customers::Card>),
    /// An object whose `object` is `source`.
    Source(Box<crate::sources::Source>),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}
rt::union! {
    PaymentSource by "object";
    0 => Account(tag "account");
    1 => BankAccount(tag "bank_account");
    2 => Card(tag "card");
    3 => Source(tag "source");
}

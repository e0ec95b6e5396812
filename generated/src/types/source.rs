// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Source response: one of several.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1bank_accounts~1{id}/delete/responses/200/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SourceResponse {
    /// An object whose `object` is `account`.
    Account(Box<crate::accounts::Account>),
    /// An object whose `object` is `bank_account`.
    BankAccount(Box<crate::customers::BankAccount>),
    /// An object whose `object` is `card`.
    Card(Box<crate::customers::Card>),
    /// An object whose `object` is `source`.
    Source(Box<crate::sources::Source>),
    /// A deleted object whose `object` is `bank_account`.
    DeletedBankAccount(Box<crate::customers::DeletedBankAccount>),
    /// A deleted object whose `object` is `card`.
    DeletedCard(Box<crate::customers::DeletedCard>),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}
rt::union! {
    SourceResponse by "object";
    0 => Account(tag "account");
    1 => BankAccount(tag "bank_account");
    2 => Card(tag "card");
    3 => Source(tag "source");
    4 => DeletedBankAccount(deleted "bank_account");
    5 => DeletedCard(deleted "card");
}

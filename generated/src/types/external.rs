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
    BankAccount(Box<BankAccount>),
    /// An object whose `object` is `card`.
    Card(Box<Card>),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
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

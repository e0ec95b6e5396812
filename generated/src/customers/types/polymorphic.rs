// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::BankAccount;
use crate::customers::Card;
use crate::rt;
use crate::sources::Source;

/// What `sources[]` can be.
///
/// Contract: `#/components/schemas/customer/properties/sources/properties/data/items`.
///
/// Feature: `customers`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Polymorphic {
    /// An object whose `object` is `bank_account`.
    BankAccount(Box<BankAccount>),
    /// An object whose `object` is `card`.
    Card(Box<Card>),
    /// An object whose `object` is `source`.
    Source(Box<Source>),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

rt::union! {
    Polymorphic by "object";
    0 => BankAccount(tag "bank_account");
    1 => Card(tag "card");
    2 => Source(tag "source");
}

rt::expandable! {
    crate::ExpandPath;
    Polymorphic;
    account "account" => crate::accounts::Account;
    code_verification "code_verification" => crate::sources::SourceCodeVerificationFlow;
    customer "customer" => crate::customers::Customer;
    future_requirements "future_requirements" => crate::customers::ExternalAccountRequirements;
    networks "networks" => crate::customers::TokenCardNetworks;
    owner "owner" => crate::sources::SourceOwner;
    receiver "receiver" => crate::sources::SourceReceiverFlow;
    redirect "redirect" => crate::sources::SourceRedirectFlow;
    requirements "requirements" => crate::customers::ExternalAccountRequirements;
    source_order "source_order" => crate::sources::SourceOrder;
}

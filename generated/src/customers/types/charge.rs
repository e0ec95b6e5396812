// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::customers::BankAccount;
use crate::customers::Card;
use crate::rt;
use crate::sources::Source;

/// Something that an old integration charges: a card, bank account, source or account.
///
/// Contract: `#/components/schemas/payment_source`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentSource {
    /// An object whose `object` is `account`.
    Account(rt::Boxed<Account>),
    /// An object whose `object` is `bank_account`.
    BankAccount(rt::Boxed<BankAccount>),
    /// An object whose `object` is `card`.
    Card(rt::Boxed<Card>),
    /// An object whose `object` is `source`.
    Source(rt::Boxed<Source>),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl PaymentSource {
    /// The object's id, if it has one.
    pub fn id(&self) -> Option<&str> {
        rt::Value::view(self).id()
    }

    /// The `Account`, if it is one.
    pub fn as_account(&self) -> Option<&Account> {
        match self {
            Self::Account(object) => Some(object),
            _ => None,
        }
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

    /// The `Source`, if it is one.
    pub fn as_source(&self) -> Option<&Source> {
        match self {
            Self::Source(object) => Some(object),
            _ => None,
        }
    }
}

rt::union! {
    PaymentSource by "object";
    0 => Account(tag "account");
    1 => BankAccount(tag "bank_account");
    2 => Card(tag "card");
    3 => Source(tag "source");
}

rt::expandable! {
    crate::ExpandPath;
    PaymentSource;
    account "account" => Account;
    business_profile "business_profile" if (any(feature = "accounts", feature = "customers", feature = "sources")) => crate::accounts::AccountBusinessProfile;
    capabilities "capabilities" if (any(feature = "accounts", feature = "customers", feature = "sources")) => crate::accounts::AccountCapabilities;
    code_verification "code_verification" if (any(feature = "customers", feature = "sources")) => crate::sources::SourceCodeVerificationFlow;
    company "company" if (any(feature = "accounts", feature = "customers", feature = "sources")) => crate::accounts::Company;
    controller "controller" if (any(feature = "accounts", feature = "customers", feature = "sources")) => crate::accounts::AccountController;
    customer "customer" => crate::customers::Customer;
    external_accounts "external_accounts" if (any(feature = "accounts", feature = "customers", feature = "external_accounts", feature = "sources")) => rt::List<crate::types::ExternalAccount>;
    groups "groups" if (any(feature = "accounts", feature = "customers", feature = "sources")) => crate::accounts::AccountGroupMembership;
    individual "individual" => crate::accounts::Person;
    networks "networks" if (any(feature = "accounts", feature = "customers", feature = "external_accounts", feature = "sources")) => crate::customers::TokenCardNetworks;
    owner "owner" if (any(feature = "customers", feature = "sources")) => crate::sources::SourceOwner;
    receiver "receiver" if (any(feature = "customers", feature = "sources")) => crate::sources::SourceReceiverFlow;
    redirect "redirect" if (any(feature = "customers", feature = "sources")) => crate::sources::SourceRedirectFlow;
    settings "settings" if (any(feature = "accounts", feature = "customers", feature = "sources")) => crate::accounts::AccountSettings;
    source_order "source_order" if (any(feature = "customers", feature = "sources")) => crate::sources::SourceOrder;
    tos_acceptance "tos_acceptance" if (any(feature = "accounts", feature = "customers", feature = "sources")) => crate::accounts::AccountTosAcceptance;
}

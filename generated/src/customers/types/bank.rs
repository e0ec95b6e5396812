// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Bank account response: one of several.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1bank_accounts~1{id}/delete/responses/200/content/application~1json/schema`.
///
/// Feature: `customers`.
#[cfg(feature = "customers")]
#[derive(Clone)]
#[non_exhaustive]
pub enum BankAccountResponse {
    /// An object whose `object` is `account`.
    Account(rt::Boxed<crate::accounts::Account>),
    /// An object whose `object` is `bank_account`.
    BankAccount(rt::Boxed<crate::customers::BankAccount>),
    /// An object whose `object` is `card`.
    Card(rt::Boxed<crate::customers::Card>),
    /// An object whose `object` is `source`.
    Source(rt::Boxed<crate::sources::Source>),
    /// A deleted object whose `object` is `bank_account`.
    DeletedBankAccount(rt::Boxed<crate::customers::DeletedBankAccount>),
    /// A deleted object whose `object` is `card`.
    DeletedCard(rt::Boxed<crate::customers::DeletedCard>),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

#[cfg(feature = "customers")]
impl BankAccountResponse {
    /// The object's id, if it has one.
    pub fn id(&self) -> Option<&str> {
        rt::Value::view(self).id()
    }

    /// The `Account`, if it is one.
    pub fn as_account(&self) -> Option<&crate::accounts::Account> {
        match self {
            Self::Account(object) => Some(object),
            _ => None,
        }
    }

    /// The `BankAccount`, if it is one.
    pub fn as_bank_account(&self) -> Option<&crate::customers::BankAccount> {
        match self {
            Self::BankAccount(object) => Some(object),
            _ => None,
        }
    }

    /// The `Card`, if it is one.
    pub fn as_card(&self) -> Option<&crate::customers::Card> {
        match self {
            Self::Card(object) => Some(object),
            _ => None,
        }
    }

    /// The `Source`, if it is one.
    pub fn as_source(&self) -> Option<&crate::sources::Source> {
        match self {
            Self::Source(object) => Some(object),
            _ => None,
        }
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

/// The values of `type`.
///
/// Contract: `#/components/schemas/customer_balance_resource_cash_balance_transaction_resource_funded_transaction_resource_bank_transfer/properties/type`.
#[cfg_attr(docsrs, doc(cfg(any(feature = "customers", feature = "test_helpers"))))]
#[derive(Clone)]
#[non_exhaustive]
pub enum BankTransferType {
    /// `eu_bank_transfer`: Transfers in euros, to an IBAN.
    EuBankTransfer,
    /// `gb_bank_transfer`: Transfers in pounds, to an account in the United Kingdom.
    GbBankTransfer,
    /// `jp_bank_transfer`: Transfers in yen, to an account in Japan.
    JpBankTransfer,
    /// `mx_bank_transfer`: Transfers in pesos, to an account in Mexico.
    MxBankTransfer,
    /// `us_bank_transfer`: Transfers in US dollars, to an account in the United States.
    UsBankTransfer,
    /// A value that the contract doesn't list.
    Unknown(String),
}

#[cfg(feature = "customers")]
rt::union! {
    BankAccountResponse by "object";
    0 => Account(tag "account");
    1 => BankAccount(tag "bank_account");
    2 => Card(tag "card");
    3 => Source(tag "source");
    4 => DeletedBankAccount(deleted "bank_account");
    5 => DeletedCard(deleted "card");
}

#[cfg(feature = "customers")]
rt::expandable! {
    crate::ExpandPath;
    BankAccountResponse;
    account "account" => crate::accounts::Account;
    business_profile "business_profile" => crate::accounts::AccountBusinessProfile;
    capabilities "capabilities" => crate::accounts::AccountCapabilities;
    code_verification "code_verification" => crate::sources::SourceCodeVerificationFlow;
    company "company" => crate::accounts::Company;
    controller "controller" => crate::accounts::AccountController;
    customer "customer" => crate::customers::Customer;
    external_accounts "external_accounts" => rt::List<crate::types::ExternalAccount>;
    groups "groups" => crate::accounts::AccountGroupMembership;
    individual "individual" => crate::accounts::Person;
    networks "networks" => crate::customers::TokenCardNetworks;
    owner "owner" => crate::sources::SourceOwner;
    receiver "receiver" => crate::sources::SourceReceiverFlow;
    redirect "redirect" => crate::sources::SourceRedirectFlow;
    settings "settings" => crate::accounts::AccountSettings;
    source_order "source_order" => crate::sources::SourceOrder;
    tos_acceptance "tos_acceptance" => crate::accounts::AccountTosAcceptance;
}

rt::open_enum! {
    BankTransferType;
    0 => EuBankTransfer "eu_bank_transfer";
    1 => GbBankTransfer "gb_bank_transfer";
    2 => JpBankTransfer "jp_bank_transfer";
    3 => MxBankTransfer "mx_bank_transfer";
    4 => UsBankTransfer "us_bank_transfer";
}

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::BankTransferType;
use crate::rt;

/// Which kind of bank account the customer gets to send money to.
///
/// The parameters of `bank_transfer`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1funding_instructions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/bank_transfer`.
#[derive(Clone)]
#[must_use]
pub struct BankTransfer(rt::Params);

impl BankTransfer {
    /// With what is required.
    pub fn new(r#type: BankTransferType) -> Self {
        BankTransfer(BankTransfer::default().0.set::<BankTransferType>(0, r#type))
    }

    /// In which country the account is to which the customer sends the money.
    pub fn eu_bank_transfer<K>(self, value: impl rt::Maybe<EuBankTransfer, K>) -> Self {
        Self(self.0.maybe::<EuBankTransfer, K>(1, value))
    }

    /// Which kinds of account details to return for the transfer, such as `iban`. All that the country has if left out. `iban`, `sort_code`, `spei` or `zengin`. An empty list says that there are none. A second call replaces the first.
    pub fn requested_address_types<K>(
        self,
        value: impl rt::MaybeList<RequestedAddressType, K>,
    ) -> Self {
        Self(self.0.maybe_list::<RequestedAddressType, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// In which country the account is to which the customer sends the money.
///
/// The parameters of `bank_transfer.eu_bank_transfer`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1funding_instructions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/bank_transfer/properties/eu_bank_transfer`.
#[derive(Clone)]
#[must_use]
pub struct EuBankTransfer(rt::Params);

impl EuBankTransfer {
    /// With what is required.
    pub fn new(country: impl Into<String>) -> Self {
        EuBankTransfer(EuBankTransfer::default().0.set::<String>(0, country))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Which way of paying in you want instructions for.
///
/// The values of `funding_type`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1funding_instructions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/funding_type`.
///
/// Feature: `customers`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FundingType {
    /// `bank_transfer`
    BankTransfer,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Which kinds of account details to return for the transfer, such as `iban`.
///
/// The values of `bank_transfer.requested_address_types[]`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1funding_instructions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/bank_transfer/properties/requested_address_types/items`.
///
/// Feature: `customers`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RequestedAddressType {
    /// `iban`: An IBAN, for transfers in euros.
    Iban,
    /// `sort_code`: A sort code and account number of the United Kingdom.
    SortCode,
    /// `spei`: A CLABE, for SPEI transfers in Mexico.
    Spei,
    /// `zengin`: A Japanese bank account, for Zengin transfers.
    Zengin,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::params! {
    BankTransfer;
    "type" required: BankTransferType;
    "eu_bank_transfer": EuBankTransfer;
    "requested_address_types": Vec<RequestedAddressType>;
}

rt::params! {
    EuBankTransfer;
    "country" required: String;
}

rt::open_enum! {
    FundingType;
    0 => BankTransfer "bank_transfer";
}

rt::open_enum! {
    RequestedAddressType;
    0 => Iban "iban";
    1 => SortCode "sort_code";
    2 => Spei "spei";
    3 => Zengin "zengin";
}

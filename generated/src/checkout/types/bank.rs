// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Which country's kind of transfer the customer can pay by.
///
/// The values of `type`.
///
/// Contract: `#/components/schemas/checkout_customer_balance_bank_transfer_payment_method_options/properties/type`.
///
/// Feature: `checkout`.
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

rt::open_enum! {
    BankTransferType;
    0 => EuBankTransfer "eu_bank_transfer";
    1 => GbBankTransfer "gb_bank_transfer";
    2 => JpBankTransfer "jp_bank_transfer";
    3 => MxBankTransfer "mx_bank_transfer";
    4 => UsBankTransfer "us_bank_transfer";
}

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The values of `network`.
///
/// Contract: `#/components/schemas/outbound_payments_payment_method_details_us_bank_account/properties/network`.
#[derive(Clone)]
#[non_exhaustive]
pub enum BankNetwork {
    /// `ach`
    Ach,
    /// `us_domestic_wire`
    UsDomesticWire,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    BankNetwork;
    0 => Ach "ach";
    1 => UsDomesticWire "us_domestic_wire";
}
/// The values of `funding_type`.
///
/// Contract: `#/components/schemas/checkout_customer_balance_payment_method_options/properties/funding_type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum BankTransferFunding {
    /// `bank_transfer`
    BankTransfer,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    BankTransferFunding;
    0 => BankTransfer "bank_transfer";
}
/// The values of `type`.
///
/// Contract: `#/components/schemas/checkout_customer_balance_bank_transfer_payment_method_options/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum BankTransferType {
    /// `eu_bank_transfer`
    EuBankTransfer,
    /// `gb_bank_transfer`
    GbBankTransfer,
    /// `jp_bank_transfer`
    JpBankTransfer,
    /// `mx_bank_transfer`
    MxBankTransfer,
    /// `us_bank_transfer`
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

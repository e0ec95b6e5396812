// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `type`.
///
/// Contract: `#/components/schemas/payment_intent_next_action_display_bank_transfer_instructions/properties/type`.
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

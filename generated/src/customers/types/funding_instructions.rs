// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::BankTransferType;
use crate::rt;
use crate::types::FundingInstructionsBankTransferFinancialAddress;

/// The `funding_instructions` object.
///
/// Contract: `#/components/schemas/funding_instructions`.
///
/// Feature: `customers`.
#[derive(Default)]
#[non_exhaustive]
pub struct FundingInstructions {
    /// Bank transfer.
    pub bank_transfer: FundingInstructionsBankTransfer,
    /// Currency. At most 5000 characters.
    pub currency: String,
    /// Livemode.
    pub livemode: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Funding instructions bank transfer.
///
/// Contract: `#/components/schemas/funding_instructions_bank_transfer`.
///
/// Feature: `customers`.
#[derive(Default)]
#[non_exhaustive]
pub struct FundingInstructionsBankTransfer {
    /// Country. At most 5000 characters.
    pub country: String,
    /// Financial addresses.
    pub financial_addresses: Vec<FundingInstructionsBankTransferFinancialAddress>,
    /// Type. `eu_bank_transfer` or `jp_bank_transfer`.
    pub r#type: BankTransferType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    FundingInstructions;
    const "funding_type" = Str("bank_transfer");
    const "object" = Str("funding_instructions");
    0 => bank_transfer "bank_transfer" required;
    1 => currency "currency" required;
    2 => livemode "livemode" required;
}

rt::record! {
    FundingInstructionsBankTransfer;
    0 => country "country" required;
    1 => financial_addresses "financial_addresses" required;
    2 => r#type "type" required;
}

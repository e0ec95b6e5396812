// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::BankTransferType;
use crate::rt;
use crate::types::FundingInstructionsBankTransferFinancialAddress;

/// Where a customer sends money by bank transfer to fill their cash balance: account numbers made for this customer. What arrives goes to invoices and payments with `customer_balance`.
///
/// The `funding_instructions` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/customers/object)
///
/// Contract: `#/components/schemas/funding_instructions`.
///
/// Feature: `customers`.
#[non_exhaustive]
pub struct FundingInstructions {
    /// The bank accounts that the customer can send money to.
    pub bank_transfer: FundingInstructionsBankTransfer,
    /// The currency of the amounts beside it.
    pub currency: String,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The bank accounts that the customer can send money to.
///
/// Contract: `#/components/schemas/funding_instructions_bank_transfer`.
///
/// Feature: `customers`.
#[non_exhaustive]
pub struct FundingInstructionsBankTransfer {
    /// Which country's bank account the customer sends money to.
    pub country: String,
    /// The accounts to which the customer can send money.
    pub financial_addresses: Vec<FundingInstructionsBankTransferFinancialAddress>,
    /// Which country's kind of transfer the customer can pay by. `eu_bank_transfer` or `jp_bank_transfer`.
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
    2 => livemode = false "livemode" required;
}

rt::record! {
    FundingInstructionsBankTransfer;
    0 => country "country" required;
    1 => financial_addresses "financial_addresses" required;
    2 => r#type "type" required;
}

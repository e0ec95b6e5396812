// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Funding type: the same shape as [`crate::types::BankTransferFunding`].
pub type FundingType = crate::types::BankTransferFunding;

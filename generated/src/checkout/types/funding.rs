// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// How the missing money comes in if the cash balance doesn't hold enough: by bank transfer.
///
/// The values of `funding_type`.
///
/// Contract: `#/components/schemas/checkout_customer_balance_payment_method_options/properties/funding_type`.
///
/// Feature: `checkout`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FundingType {
    /// `bank_transfer`
    BankTransfer,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    FundingType;
    0 => BankTransfer "bank_transfer";
}

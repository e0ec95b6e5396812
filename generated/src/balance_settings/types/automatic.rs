// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Whether all money of the currency goes to the financial account, or at most an amount.
///
/// The values of `type`.
///
/// Contract: `#/components/schemas/balance_settings_resource_automatic_transfer_rule/properties/type`.
///
/// Feature: `balance_settings`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AutomaticTransferRulesByCurrencyType {
    /// `transfer_all`: Everything that is available.
    TransferAll,
    /// `transfer_up_to_amount`: No more than a set amount.
    TransferUpToAmount,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    AutomaticTransferRulesByCurrencyType;
    0 => TransferAll "transfer_all";
    1 => TransferUpToAmount "transfer_up_to_amount";
}

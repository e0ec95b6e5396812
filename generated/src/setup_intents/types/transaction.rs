// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Whether the bank account is used for business or privately.
///
/// The values of `transaction_type`.
///
/// Contract: `#/components/schemas/setup_intent_payment_method_options_mandate_options_acss_debit/properties/transaction_type`.
///
/// Feature: `setup_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TransactionType {
    /// `business`: Debits of an account used for business.
    Business,
    /// `personal`: Debits of an account used privately.
    Personal,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    TransactionType;
    0 => Business "business";
    1 => Personal "personal";
}

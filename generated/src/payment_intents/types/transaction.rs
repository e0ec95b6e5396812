// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// What the money is for: goods, services or something else.
///
/// The values of `transaction_purpose`.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options_us_bank_account/properties/transaction_purpose`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TransactionPurpose {
    /// `goods`
    Goods,
    /// `other`
    Other,
    /// `services`
    Services,
    /// `unspecified`: Not said.
    Unspecified,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the bank account is used for business or privately.
///
/// The values of `transaction_type`.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options_mandate_options_acss_debit/properties/transaction_type`.
///
/// Feature: `payment_intents`.
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
    TransactionPurpose;
    0 => Goods "goods";
    1 => Other "other";
    2 => Services "services";
    3 => Unspecified "unspecified";
}

rt::open_enum! {
    TransactionType;
    0 => Business "business";
    1 => Personal "personal";
}

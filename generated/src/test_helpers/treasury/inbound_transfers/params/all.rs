// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Why the transfer failed.
///
/// The values of `failure_details.code`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1treasury~1inbound_transfers~1{id}~1fail/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/failure_details/properties/code`.
///
/// Feature: `test_helpers`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Code {
    /// `account_closed`: The bank account has been closed. Use another.
    AccountClosed,
    /// `account_frozen`: The bank account is frozen: no money can move. Use another, or have its owner ask the bank.
    AccountFrozen,
    /// `bank_account_restricted`: The bank doesn't allow this kind of payment on the account.
    BankAccountRestricted,
    /// `bank_ownership_changed`: The account has moved to another bank. Ask for the new details.
    BankOwnershipChanged,
    /// `debit_not_authorized`: The owner of the account didn't authorize the debit, or withdrew it. Talk to them before trying again.
    DebitNotAuthorized,
    /// `incorrect_account_holder_address`: The address given isn't the one that the bank has of the owner.
    IncorrectAccountHolderAddress,
    /// `incorrect_account_holder_name`: The name given isn't the one that the bank has of the owner.
    IncorrectAccountHolderName,
    /// `incorrect_account_holder_tax_id`: The tax id given isn't the one that the bank has of the owner.
    IncorrectAccountHolderTaxId,
    /// `insufficient_funds`: The account has too little money. Ask for another payment method.
    InsufficientFunds,
    /// `invalid_account_number`: The account number is wrong. Check or ask again.
    InvalidAccountNumber,
    /// `invalid_currency`: The account can't take this currency.
    InvalidCurrency,
    /// `no_account`: There's no account with these details. Check or ask again.
    NoAccount,
    /// `other`: Another reason, which isn't told.
    Other,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// As what kind of failure the test transfer ends.
///
/// The parameters of `failure_details`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1treasury~1inbound_transfers~1{id}~1fail/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/failure_details`.
#[derive(Clone)]
#[must_use]
pub struct FailureDetails(rt::Params);

impl FailureDetails {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Why the transfer failed.
    pub fn code<K>(self, value: impl rt::Maybe<Code, K>) -> Self {
        Self(self.0.maybe::<Code, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::open_enum! {
    Code;
    0 => AccountClosed "account_closed";
    1 => AccountFrozen "account_frozen";
    2 => BankAccountRestricted "bank_account_restricted";
    3 => BankOwnershipChanged "bank_ownership_changed";
    4 => DebitNotAuthorized "debit_not_authorized";
    5 => IncorrectAccountHolderAddress "incorrect_account_holder_address";
    6 => IncorrectAccountHolderName "incorrect_account_holder_name";
    7 => IncorrectAccountHolderTaxId "incorrect_account_holder_tax_id";
    8 => InsufficientFunds "insufficient_funds";
    9 => InvalidAccountNumber "invalid_account_number";
    10 => InvalidCurrency "invalid_currency";
    11 => NoAccount "no_account";
    12 => Other "other";
}

rt::params! {
    FailureDetails;
    "code": Code;
}

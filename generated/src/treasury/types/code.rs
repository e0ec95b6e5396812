// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `code`.
///
/// Contract: `#/components/schemas/treasury_outbound_payments_resource_returned_status/properties/code`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Code {
    /// `account_closed`
    AccountClosed,
    /// `account_frozen`
    AccountFrozen,
    /// `bank_account_restricted`
    BankAccountRestricted,
    /// `bank_ownership_changed`
    BankOwnershipChanged,
    /// `declined`
    Declined,
    /// `incorrect_account_holder_name`
    IncorrectAccountHolderName,
    /// `invalid_account_number`
    InvalidAccountNumber,
    /// `invalid_currency`
    InvalidCurrency,
    /// `no_account`
    NoAccount,
    /// `other`
    Other,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    Code;
    0 => AccountClosed "account_closed";
    1 => AccountFrozen "account_frozen";
    2 => BankAccountRestricted "bank_account_restricted";
    3 => BankOwnershipChanged "bank_ownership_changed";
    4 => Declined "declined";
    5 => IncorrectAccountHolderName "incorrect_account_holder_name";
    6 => InvalidAccountNumber "invalid_account_number";
    7 => InvalidCurrency "invalid_currency";
    8 => NoAccount "no_account";
    9 => Other "other";
}

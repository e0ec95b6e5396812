// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Why the money came back.
///
/// The values of `code`.
///
/// Contract: `#/components/schemas/treasury_outbound_payments_resource_returned_status/properties/code`.
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
    /// `declined`: The bank refused without saying more.
    Declined,
    /// `incorrect_account_holder_name`: The name given isn't the one that the bank has of the owner.
    IncorrectAccountHolderName,
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

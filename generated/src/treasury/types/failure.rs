// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `failure_code`.
///
/// Contract: `#/components/schemas/treasury.received_credit/properties/failure_code`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FailureCode {
    /// `account_closed`
    AccountClosed,
    /// `account_frozen`
    AccountFrozen,
    /// `insufficient_funds`
    InsufficientFunds,
    /// `international_transaction`
    InternationalTransaction,
    /// `other`
    Other,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    FailureCode;
    0 => AccountClosed "account_closed";
    1 => AccountFrozen "account_frozen";
    2 => InsufficientFunds "insufficient_funds";
    3 => InternationalTransaction "international_transaction";
    4 => Other "other";
}

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `failure_code`.
///
/// Contract: `#/components/schemas/treasury.received_credit/properties/failure_code`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FailureCode {
    /// `account_closed`: The financial account has been closed.
    AccountClosed,
    /// `account_frozen`: The financial account is frozen.
    AccountFrozen,
    /// `insufficient_funds`: The financial account has too little money.
    InsufficientFunds,
    /// `international_transaction`: It came from or went abroad, which isn't supported.
    InternationalTransaction,
    /// `other`: Another reason.
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

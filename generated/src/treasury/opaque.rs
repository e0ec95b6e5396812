// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `treasury.credit_reversal` object without its fields: these need the feature `treasury`.
///
/// Whatever came is kept: `json()` of the trait `record::Value` has it, with that feature and without.
#[non_exhaustive]
pub struct CreditReversal {
    /// Names this object in other calls.
    pub id: rt::Id<CreditReversal>,
    /// All else.
    pub extra: rt::Extra,
}

/// The `treasury.transaction` object without its fields: these need the feature `treasury`.
///
/// Whatever came is kept: `json()` of the trait `record::Value` has it, with that feature and without.
#[non_exhaustive]
pub struct Transaction {
    /// Names this object in other calls.
    pub id: rt::Id<Transaction>,
    /// All else.
    pub extra: rt::Extra,
}

rt::opaque! {
    CreditReversal;
    const "object" = Str("treasury.credit_reversal");
    0 => id "id" required;
}

rt::opaque! {
    Transaction;
    const "object" = Str("treasury.transaction");
    0 => id "id" required;
}

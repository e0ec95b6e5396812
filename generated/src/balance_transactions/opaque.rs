// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `balance_transaction` object without its fields: these need the feature `balance` or `balance_transactions`.
///
/// Whatever came is kept: `json()` of the trait `record::Value` has it, with that feature and without.
#[non_exhaustive]
pub struct BalanceTransaction {
    /// Names this object in other calls.
    pub id: rt::Id<BalanceTransaction>,
    /// All else.
    pub extra: rt::Extra,
}

rt::opaque! {
    BalanceTransaction;
    const "object" = Str("balance_transaction");
    0 => id "id" required;
}

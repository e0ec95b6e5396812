// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `billing.credit_balance_transaction` object without its fields: these need the feature `billing`.
///
/// Whatever came is kept: `json()` of the trait `record::Value` has it, with that feature and without.
#[non_exhaustive]
pub struct CreditBalanceTransaction {
    /// Names this object in other calls.
    pub id: rt::Id<CreditBalanceTransaction>,
    /// All else.
    pub extra: rt::Extra,
}

/// The `billing.meter` object without its fields: these need the feature `billing`.
///
/// Whatever came is kept: `json()` of the trait `record::Value` has it, with that feature and without.
#[non_exhaustive]
pub struct Meter {
    /// Names this object in other calls.
    pub id: rt::Id<Meter>,
    /// All else.
    pub extra: rt::Extra,
}

rt::opaque! {
    CreditBalanceTransaction;
    const "object" = Str("billing.credit_balance_transaction");
    0 => id "id" required;
}

rt::opaque! {
    Meter;
    const "object" = Str("billing.meter");
    0 => id "id" required;
}

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `financial_connections.account` object without its fields: these need the feature `financial_connections` or `linked_accounts`.
///
/// Whatever came is kept: `json()` of the trait `record::Value` has it, with that feature and without.
#[non_exhaustive]
pub struct Account {
    /// Names this object in other calls.
    pub id: rt::Id<Account>,
    /// All else.
    pub extra: rt::Extra,
}

rt::opaque! {
    Account;
    const "object" = Str("financial_connections.account");
    0 => id "id" required;
}

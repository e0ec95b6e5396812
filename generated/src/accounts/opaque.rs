// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `account` object without its fields: these need the feature `accounts`, `customers` or `sources`.
///
/// Whatever came is kept: `json()` of the trait `record::Value` has it, with that feature and without.
#[cfg(not(any(feature = "accounts", feature = "customers", feature = "sources")))]
#[non_exhaustive]
pub struct Account {
    /// Names this object in other calls.
    pub id: rt::Id<Account>,
    /// All else.
    pub extra: rt::Extra,
}

/// The `person` object without its fields: these need the feature `accounts`.
///
/// Whatever came is kept: `json()` of the trait `record::Value` has it, with that feature and without.
#[non_exhaustive]
pub struct Person {
    /// Names this object in other calls.
    pub id: rt::Id<Person>,
    /// All else.
    pub extra: rt::Extra,
}

#[cfg(not(any(feature = "accounts", feature = "customers", feature = "sources")))]
rt::opaque! {
    Account;
    const "object" = Str("account");
    0 => id "id" required;
}

rt::opaque! {
    Person;
    const "object" = Str("person");
    0 => id "id" required;
}

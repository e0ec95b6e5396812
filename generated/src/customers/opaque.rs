// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `bank_account` object without its fields: these need the feature `accounts`, `customers`, `external_accounts` or `sources`.
///
/// Whatever came is kept: `json()` of the trait `record::Value` has it, with that feature and without.
#[cfg(
    not(
        any(
            feature = "accounts",
            feature = "customers",
            feature = "external_accounts",
            feature = "sources"
        )
    )
)]
#[non_exhaustive]
pub struct BankAccount {
    /// Names this object in other calls.
    pub id: rt::Id<BankAccount>,
    /// All else.
    pub extra: rt::Extra,
}

/// The `card` object without its fields: these need the feature `accounts`, `customers`, `external_accounts` or `sources`.
///
/// Whatever came is kept: `json()` of the trait `record::Value` has it, with that feature and without.
#[cfg(
    not(
        any(
            feature = "accounts",
            feature = "customers",
            feature = "external_accounts",
            feature = "sources"
        )
    )
)]
#[non_exhaustive]
pub struct Card {
    /// Names this object in other calls.
    pub id: rt::Id<Card>,
    /// All else.
    pub extra: rt::Extra,
}

/// The `customer` object without its fields: these need the feature `customers`.
///
/// Whatever came is kept: `json()` of the trait `record::Value` has it, with that feature and without.
#[non_exhaustive]
pub struct Customer {
    /// Names this object in other calls.
    pub id: rt::Id<Customer>,
    /// All else.
    pub extra: rt::Extra,
}

/// The `customer_balance_transaction` object without its fields: these need the feature `customers`.
///
/// Whatever came is kept: `json()` of the trait `record::Value` has it, with that feature and without.
#[non_exhaustive]
pub struct CustomerBalanceTransaction {
    /// Names this object in other calls.
    pub id: rt::Id<CustomerBalanceTransaction>,
    /// All else.
    pub extra: rt::Extra,
}

/// The `customer_cash_balance_transaction` object without its fields: these need the feature `customers` or `test_helpers`.
///
/// Whatever came is kept: `json()` of the trait `record::Value` has it, with that feature and without.
#[cfg(not(any(feature = "customers", feature = "test_helpers")))]
#[non_exhaustive]
pub struct CustomerCashBalanceTransaction {
    /// Names this object in other calls.
    pub id: rt::Id<CustomerCashBalanceTransaction>,
    /// All else.
    pub extra: rt::Extra,
}

/// The `discount` object without its fields: these need the feature `customers`.
///
/// Whatever came is kept: `json()` of the trait `record::Value` has it, with that feature and without.
#[non_exhaustive]
pub struct Discount {
    /// Names this object in other calls.
    pub id: rt::Id<Discount>,
    /// All else.
    pub extra: rt::Extra,
}

#[cfg(not(any(feature = "accounts", feature = "customers", feature = "external_accounts", feature = "sources")))]
rt::opaque! {
    BankAccount;
    const "object" = Str("bank_account");
    0 => id "id" required;
}

#[cfg(not(any(feature = "accounts", feature = "customers", feature = "external_accounts", feature = "sources")))]
rt::opaque! {
    Card;
    const "object" = Str("card");
    0 => id "id" required;
}

rt::opaque! {
    Customer;
    const "object" = Str("customer");
    0 => id "id" required;
}

rt::opaque! {
    CustomerBalanceTransaction;
    const "object" = Str("customer_balance_transaction");
    0 => id "id" required;
}

#[cfg(not(any(feature = "customers", feature = "test_helpers")))]
rt::opaque! {
    CustomerCashBalanceTransaction;
    const "object" = Str("customer_cash_balance_transaction");
    0 => id "id" required;
}

rt::opaque! {
    Discount;
    const "object" = Str("discount");
    0 => id "id" required;
}

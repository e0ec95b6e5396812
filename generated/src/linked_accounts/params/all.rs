// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::customers::Customer;
use crate::rt;

/// The parameters of `account_holder`.
///
/// Contract: `#/paths/~1v1~1linked_accounts/get/parameters/0/schema`.
#[derive(Clone)]
#[must_use]
pub struct AccountHolder(rt::Params);

impl AccountHolder {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Account. At most 5000 characters.
    pub fn account(self, value: impl Into<rt::Id<Account>>) -> Self {
        Self(self.0.set::<rt::Id<Account>>(0, value))
    }

    /// Customer. At most 5000 characters.
    pub fn customer(self, value: impl Into<rt::Id<Customer>>) -> Self {
        Self(self.0.set::<rt::Id<Customer>>(1, value))
    }

    /// Customer account. At most 5000 characters.
    pub fn customer_account(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The values of `features[]`.
///
/// Contract: `#/paths/~1v1~1linked_accounts~1{account}~1refresh/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/features/items`.
///
/// Feature: `linked_accounts`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Feature {
    /// `balance`
    Balance,
    /// `ownership`
    Ownership,
    /// `transactions`
    Transactions,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::params! {
    AccountHolder;
    "account": String;
    "customer": String;
    "customer_account": String;
}

rt::open_enum! {
    Feature;
    0 => Balance "balance";
    1 => Ownership "ownership";
    2 => Transactions "transactions";
}

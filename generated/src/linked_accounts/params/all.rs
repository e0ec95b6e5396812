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

    /// Only those that this connected account holds.
    pub fn account<K>(self, value: impl rt::Maybe<rt::Id<Account>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Account>, K>(0, value))
    }

    /// Only those that this customer holds.
    pub fn customer<K>(self, value: impl rt::Maybe<rt::Id<Customer>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Customer>, K>(1, value))
    }

    /// Only those held by the customer whom this account represents.
    pub fn customer_account<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Which data to fetch anew from the bank.
///
/// The values of `features[]`.
///
/// Contract: `#/paths/~1v1~1linked_accounts~1{account}~1refresh/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/features/items`.
///
/// Feature: `linked_accounts`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Feature {
    /// `balance`: How much is in the account.
    Balance,
    /// `ownership`: Who owns the account.
    Ownership,
    /// `transactions`: What came in and went out.
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

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Whether a person or a company holds the bank account.
///
/// The values of `us_bank_account.account_holder_type`.
///
/// Contract: `#/paths/~1v1~1payment_methods/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/us_bank_account/properties/account_holder_type`.
///
/// Feature: `payment_methods`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountHolderType {
    /// `company`: Held by a business.
    Company,
    /// `individual`: Held by a person.
    Individual,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The kind of US bank account: `checking`, which it is unless set otherwise, or `savings`.
///
/// The values of `us_bank_account.account_type`.
///
/// Contract: `#/paths/~1v1~1payment_methods/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/us_bank_account/properties/account_type`.
///
/// Feature: `payment_methods`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountType {
    /// `checking`
    Checking,
    /// `savings`
    Savings,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Debit from a US bank account (ACH).
///
/// The parameters of `us_bank_account`.
///
/// Contract: `#/paths/~1v1~1payment_methods/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/us_bank_account`.
#[derive(Clone)]
#[must_use]
pub struct CreateUsBankAccount(rt::Params);

impl CreateUsBankAccount {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether a person or a company holds the bank account. `company` or `individual`.
    pub fn account_holder_type<K>(
        self,
        value: impl rt::Maybe<AccountHolderType, K>,
    ) -> Self {
        Self(self.0.maybe::<AccountHolderType, K>(0, value))
    }

    /// The number of the bank account.
    pub fn account_number<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// The kind of US bank account: `checking`, which it is unless set otherwise, or `savings`.
    pub fn account_type<K>(self, value: impl rt::Maybe<AccountType, K>) -> Self {
        Self(self.0.maybe::<AccountType, K>(2, value))
    }

    /// Id of the linked bank account that the payment method was made of.
    pub fn financial_connections_account<K>(
        self,
        value: impl rt::Maybe<String, K>,
    ) -> Self {
        Self(self.0.maybe::<String, K>(3, value))
    }

    /// The bank's routing number (ABA), nine digits.
    pub fn routing_number<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What to change: whether a person or a company holds the account, and its kind.
///
/// The parameters of `us_bank_account`.
///
/// Contract: `#/paths/~1v1~1payment_methods~1{payment_method}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/us_bank_account`.
#[derive(Clone)]
#[must_use]
pub struct UpdateUsBankAccount(rt::Params);

impl UpdateUsBankAccount {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether a person or a company holds the bank account. `company` or `individual`.
    pub fn account_holder_type<K>(
        self,
        value: impl rt::Maybe<AccountHolderType, K>,
    ) -> Self {
        Self(self.0.maybe::<AccountHolderType, K>(0, value))
    }

    /// The kind of US bank account: `checking`, which it is unless set otherwise, or `savings`.
    pub fn account_type<K>(self, value: impl rt::Maybe<AccountType, K>) -> Self {
        Self(self.0.maybe::<AccountType, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::open_enum! {
    AccountHolderType;
    0 => Company "company";
    1 => Individual "individual";
}

rt::open_enum! {
    AccountType;
    0 => Checking "checking";
    1 => Savings "savings";
}

rt::params! {
    CreateUsBankAccount;
    "account_holder_type": AccountHolderType;
    "account_number" sensitive: String;
    "account_type": AccountType;
    "financial_connections_account": String;
    "routing_number" sensitive: String;
}

rt::params! {
    UpdateUsBankAccount;
    "account_holder_type": AccountHolderType;
    "account_type": AccountType;
}

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::payment_methods::PaymentMethod;
use crate::rt;

/// The values of `bank_account.account_holder_type`.
///
/// Contract: `#/paths/~1v1~1tokens/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/bank_account/properties/account_holder_type`.
///
/// Feature: `tokens`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountHolderType {
    /// `company`
    Company,
    /// `individual`
    Individual,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `bank_account.account_type`.
///
/// Contract: `#/paths/~1v1~1tokens/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/bank_account/properties/account_type`.
///
/// Feature: `tokens`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountType {
    /// `checking`
    Checking,
    /// `futsu`
    Futsu,
    /// `savings`
    Savings,
    /// `toza`
    Toza,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The parameters of `bank_account`.
///
/// Contract: `#/paths/~1v1~1tokens/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/bank_account`.
#[derive(Clone)]
#[must_use]
pub struct BankAccount(rt::Params);

impl BankAccount {
    /// With what is required.
    pub fn new(account_number: impl Into<String>, country: impl Into<String>) -> Self {
        BankAccount(
            BankAccount::default()
                .0
                .set::<String>(0, account_number)
                .set::<String>(1, country),
        )
    }

    /// Account holder name. At most 5000 characters.
    pub fn account_holder_name(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }

    /// Account holder type. `company` or `individual`.
    pub fn account_holder_type(self, value: AccountHolderType) -> Self {
        Self(self.0.set::<AccountHolderType>(3, value))
    }

    /// Account type. `checking`, `futsu`, `savings` or `toza`.
    pub fn account_type(self, value: AccountType) -> Self {
        Self(self.0.set::<AccountType>(4, value))
    }

    /// Currency. A three-letter ISO 4217 code in lower case.
    pub fn currency(self, value: impl Into<rt::Currency>) -> Self {
        Self(self.0.set::<rt::Currency>(5, value))
    }

    /// Payment method. At most 5000 characters.
    pub fn payment_method(self, value: impl Into<rt::Id<PaymentMethod>>) -> Self {
        Self(self.0.set::<rt::Id<PaymentMethod>>(6, value))
    }

    /// Routing number. At most 5000 characters.
    pub fn routing_number(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(7, value))
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
    1 => Futsu "futsu";
    2 => Savings "savings";
    3 => Toza "toza";
}

rt::params! {
    BankAccount;
    "account_number" required sensitive: String;
    "country" required: String;
    "account_holder_name" sensitive: String;
    "account_holder_type": AccountHolderType;
    "account_type": AccountType;
    "currency": String;
    "payment_method": String;
    "routing_number" sensitive: String;
}

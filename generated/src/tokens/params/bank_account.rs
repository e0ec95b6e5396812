// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::payment_methods::PaymentMethod;
use crate::rt;

/// Whether a person or a company holds the bank account.
///
/// The values of `bank_account.account_holder_type`.
///
/// Contract: `#/paths/~1v1~1tokens/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/bank_account/properties/account_holder_type`.
///
/// Feature: `tokens`.
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

/// The kind of bank account: `checking` or `savings` in most countries, `futsu` or `toza` in Japan.
///
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
    /// `futsu`: An ordinary account in Japan (futsu), the usual one.
    Futsu,
    /// `savings`
    Savings,
    /// `toza`: A current account of a business in Japan (toza).
    Toza,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The bank account to put in the token.
///
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

    /// The person or business that holds the bank account.
    pub fn account_holder_name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// Whether a person or a company holds the bank account. `company` or `individual`.
    pub fn account_holder_type<K>(
        self,
        value: impl rt::Maybe<AccountHolderType, K>,
    ) -> Self {
        Self(self.0.maybe::<AccountHolderType, K>(3, value))
    }

    /// The kind of bank account: `checking` or `savings` in most countries, `futsu` or `toza` in Japan.
    pub fn account_type<K>(self, value: impl rt::Maybe<AccountType, K>) -> Self {
        Self(self.0.maybe::<AccountType, K>(4, value))
    }

    /// The currency that the bank account is paid out in. A three-letter ISO 4217 code in lower case.
    pub fn currency<K>(self, value: impl rt::Maybe<rt::Currency, K>) -> Self {
        Self(self.0.maybe::<rt::Currency, K>(5, value))
    }

    /// Id of a [payment method](crate::payment_methods::PaymentMethod) of the type `us_bank_account` whose account goes in the token. It excludes all other fields beside it.
    pub fn payment_method<K>(
        self,
        value: impl rt::Maybe<rt::Id<PaymentMethod>, K>,
    ) -> Self {
        Self(self.0.maybe::<rt::Id<PaymentMethod>, K>(6, value))
    }

    /// The number of the bank, whose form depends on the country. Not needed where the account number holds it.
    pub fn routing_number<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(7, value))
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

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Whether a person or a company holds the bank account.
///
/// The values of `bank_account.details.account_holder_type`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/bank_account/anyOf/0/properties/account_holder_type`.
///
/// Feature: `accounts`.
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
/// The values of `bank_account.details.account_type`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/bank_account/anyOf/0/properties/account_type`.
///
/// Feature: `accounts`.
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

/// A token from Stripe.js, or the details of the bank account.
///
/// What `bank_account` can be.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/bank_account`.
///
/// Feature: `accounts`.
#[derive(Clone)]
#[non_exhaustive]
pub enum BankAccount {
    /// Details.
    Details(BankAccountDetails),
    /// Any text.
    Text(String),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl From<BankAccountDetails> for BankAccount {
    fn from(value: BankAccountDetails) -> Self {
        Self::Details(value)
    }
}

impl From<String> for BankAccount {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for BankAccount {
    fn from(value: &str) -> Self {
        Self::Text(value.into())
    }
}

/// The parameters of `bank_account.details`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/bank_account/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct BankAccountDetails(rt::Params);

impl BankAccountDetails {
    /// With what is required.
    pub fn new(account_number: impl Into<String>, country: impl Into<String>) -> Self {
        BankAccountDetails(
            BankAccountDetails::default()
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

    /// Papers that prove the bank account, such as a statement.
    pub fn documents<K>(self, value: impl rt::Maybe<Documents, K>) -> Self {
        Self(self.0.maybe::<Documents, K>(6, value))
    }

    /// Only `bank_account`.
    pub fn object<K>(self, value: impl rt::Maybe<Object, K>) -> Self {
        Self(self.0.maybe::<Object, K>(7, value))
    }

    /// The number of the bank, whose form depends on the country. Not needed where the account number holds it.
    pub fn routing_number<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(8, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `bank_account.details.documents.bank_account_ownership_verification`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/bank_account/anyOf/0/properties/documents/properties/bank_account_ownership_verification`.
#[derive(Clone)]
#[must_use]
pub struct BankAccountOwnershipVerification(rt::Params);

impl BankAccountOwnershipVerification {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Ids of [files](crate::files::File) with the purpose `account_requirement`. An empty list says that there are none. A second call replaces the first.
    pub fn files<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `bank_account.details.documents`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/bank_account/anyOf/0/properties/documents`.
#[derive(Clone)]
#[must_use]
pub struct Documents(rt::Params);

impl Documents {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Files that prove whose the account's main bank account is: a statement or check that shows the last four digits of the number.
    pub fn bank_account_ownership_verification<K>(
        self,
        value: impl rt::Maybe<BankAccountOwnershipVerification, K>,
    ) -> Self {
        Self(self.0.maybe::<BankAccountOwnershipVerification, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The values of `bank_account.details.object`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/bank_account/anyOf/0/properties/object`.
///
/// Feature: `accounts`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Object {
    /// `bank_account`
    BankAccount,
    /// `card`
    Card,
    /// A value that the contract doesn't list.
    Unknown(String),
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

rt::union! {
    BankAccount;
    0 => Details(record);
    1 => Text(string);
}

rt::params! {
    BankAccountDetails;
    "account_number" required sensitive: String;
    "country" required: String;
    "account_holder_name" sensitive: String;
    "account_holder_type": AccountHolderType;
    "account_type": AccountType;
    "currency": String;
    "documents": Documents;
    "object": Object;
    "routing_number" sensitive: String;
}

rt::params! {
    BankAccountOwnershipVerification;
    "files": Vec<String>;
}

rt::params! {
    Documents;
    "bank_account_ownership_verification": BankAccountOwnershipVerification;
}

rt::open_enum! {
    Object;
    0 => BankAccount "bank_account";
    1 => Card "card";
}

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Whether a person or a company holds the bank account.
///
/// The values of `account_holder_type`.
///
/// Contract: `#/paths/~1v1~1external_accounts~1{id}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/account_holder_type`.
///
/// Feature: `external_accounts`.
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
/// The values of `account_type`.
///
/// Contract: `#/paths/~1v1~1external_accounts~1{id}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/account_type`.
///
/// Feature: `external_accounts`.
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

/// Files that prove whose the account's main bank account is: a statement or check that shows the last four digits of the number.
///
/// The parameters of `documents.bank_account_ownership_verification`.
///
/// Contract: `#/paths/~1v1~1external_accounts~1{id}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/documents/properties/bank_account_ownership_verification`.
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

/// Papers that Stripe may ask for.
///
/// The parameters of `documents`.
///
/// Contract: `#/paths/~1v1~1external_accounts~1{id}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/documents`.
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
    BankAccountOwnershipVerification;
    "files": Vec<String>;
}

rt::params! {
    Documents;
    "bank_account_ownership_verification": BankAccountOwnershipVerification;
}

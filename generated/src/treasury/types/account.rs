// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Whether a person or a company holds the bank account.
///
/// The values of `account_holder_type`.
///
/// Contract: `#/components/schemas/inbound_transfers_payment_method_details_us_bank_account/properties/account_holder_type`.
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
/// The values of `account_type`.
///
/// Contract: `#/components/schemas/inbound_transfers_payment_method_details_us_bank_account/properties/account_type`.
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

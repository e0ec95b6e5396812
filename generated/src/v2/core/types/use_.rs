// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// What the form is for: to onboard the account, or to change what it told.
///
/// The values of `use_case.type`.
///
/// Contract: `#/components/schemas/v2.core.account_link/properties/use_case/properties/type`.
///
/// Feature: `v2_core`.
#[derive(Clone)]
#[non_exhaustive]
pub enum UseCaseType {
    /// `account_onboarding`: The holder enters everything, for a new account.
    AccountOnboarding,
    /// `account_update`: The holder reviews and updates what is there already. Not for every kind of account.
    AccountUpdate,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    UseCaseType;
    0 => AccountOnboarding "account_onboarding";
    1 => AccountUpdate "account_update";
}

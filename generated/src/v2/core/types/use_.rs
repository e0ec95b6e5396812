// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The values of `future_requirements.entries[].impact.restricts_capabilities[].configuration`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/future_requirements/properties/entries/items/properties/impact/properties/restricts_capabilities/items/properties/configuration`.
///
/// Feature: `v2_core`.
#[derive(Clone)]
#[non_exhaustive]
pub enum UseCaseConfiguration {
    /// `customer`
    Customer,
    /// `merchant`
    Merchant,
    /// `recipient`
    Recipient,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    UseCaseConfiguration;
    0 => Customer "customer";
    1 => Merchant "merchant";
    2 => Recipient "recipient";
}
/// The values of `use_case.account_onboarding.collection_options.fields`.
///
/// Contract: `#/components/schemas/v2.core.account_link/properties/use_case/properties/account_onboarding/properties/collection_options/properties/fields`.
///
/// Feature: `v2_core`.
#[derive(Clone)]
#[non_exhaustive]
pub enum UseCaseFields {
    /// `currently_due`
    CurrentlyDue,
    /// `eventually_due`
    EventuallyDue,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    UseCaseFields;
    0 => CurrentlyDue "currently_due";
    1 => EventuallyDue "eventually_due";
}
/// The values of `use_case.type`.
///
/// Contract: `#/components/schemas/v2.core.account_link/properties/use_case/properties/type`.
///
/// Feature: `v2_core`.
#[derive(Clone)]
#[non_exhaustive]
pub enum UseCaseType {
    /// `account_onboarding`
    AccountOnboarding,
    /// `account_update`
    AccountUpdate,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    UseCaseType;
    0 => AccountOnboarding "account_onboarding";
    1 => AccountUpdate "account_update";
}

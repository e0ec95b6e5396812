// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `electronic_commerce_indicator`.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_payment_method_card_details_resource_three_d_secure/properties/electronic_commerce_indicator`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MethodCardDetailsThreeDSecureElectronicCommerceIndicator {
    /// `01`
    Code01,
    /// `02`
    Code02,
    /// `03`
    Code03,
    /// `04`
    Code04,
    /// `05`
    Code05,
    /// `06`
    Code06,
    /// `07`
    Code07,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `collection_method`.
///
/// Contract: `#/components/schemas/payment_method_options_us_bank_account_mandate_options/properties/collection_method`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MethodOptionsUsBankAccountMandateOptionsCollectionMethod {
    /// `paper`
    Paper,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    MethodCardDetailsThreeDSecureElectronicCommerceIndicator;
    0 => Code01 "01";
    1 => Code02 "02";
    2 => Code03 "03";
    3 => Code04 "04";
    4 => Code05 "05";
    5 => Code06 "06";
    6 => Code07 "07";
}

rt::open_enum! {
    MethodOptionsUsBankAccountMandateOptionsCollectionMethod;
    0 => Paper "paper";
}

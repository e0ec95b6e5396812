// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `payer`.
///
/// Contract: `#/components/schemas/account_unification_account_controller_fees/properties/payer`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FeesPayer {
    /// `account`
    Account,
    /// `application`
    Application,
    /// `application_custom`
    ApplicationCustom,
    /// `application_express`
    ApplicationExpress,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    FeesPayer;
    0 => Account "account";
    1 => Application "application";
    2 => ApplicationCustom "application_custom";
    3 => ApplicationExpress "application_express";
}

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Who pays Stripe's fees for the account: the account itself or the platform.
///
/// The values of `payer`.
///
/// Contract: `#/components/schemas/account_unification_account_controller_fees/properties/payer`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FeesPayer {
    /// `account`: The connected account pays Stripe's fees.
    Account,
    /// `application`: The platform pays Stripe's fees.
    Application,
    /// `application_custom`: The platform pays as for Custom accounts: most fees, by the older rules.
    ApplicationCustom,
    /// `application_express`: The platform pays as for Express accounts: most fees, by the older rules.
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

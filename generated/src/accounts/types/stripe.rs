// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `type`.
///
/// Contract: `#/components/schemas/account_unification_account_controller_stripe_dashboard/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum StripeDashboardType {
    /// `express`: The Express Dashboard, a small one.
    Express,
    /// `full`: The whole Stripe Dashboard.
    Full,
    /// `none`: No Dashboard of Stripe's: the platform shows what there is to see.
    None,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    StripeDashboardType;
    0 => Express "express";
    1 => Full "full";
    2 => None "none";
}

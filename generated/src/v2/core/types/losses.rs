// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Who bears negative balances that the account can't pay back: Stripe (`stripe`), or the platform (`application`).
///
/// The values of `defaults.responsibilities.losses_collector`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/defaults/properties/responsibilities/properties/losses_collector`.
///
/// Feature: `v2_core`.
#[derive(Clone)]
#[non_exhaustive]
pub enum LossesCollector {
    /// `application`: The platform bears negative balances that the account can't pay.
    Application,
    /// `stripe`: Stripe bears negative balances that the account can't pay.
    Stripe,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    LossesCollector;
    0 => Application "application";
    1 => Stripe "stripe";
}

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `defaults.responsibilities.fees_collector`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/defaults/properties/responsibilities/properties/fees_collector`.
///
/// Feature: `v2_core`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FeesCollector {
    /// `application`
    Application,
    /// `application_custom`
    ApplicationCustom,
    /// `application_express`
    ApplicationExpress,
    /// `stripe`
    Stripe,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    FeesCollector;
    0 => Application "application";
    1 => ApplicationCustom "application_custom";
    2 => ApplicationExpress "application_express";
    3 => Stripe "stripe";
}

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
    /// `application`: The platform pays Stripe's fees.
    Application,
    /// `application_custom`: The platform pays as for Custom accounts: most fees, by the older rules.
    ApplicationCustom,
    /// `application_express`: The platform pays as for Express accounts: most fees, by the older rules.
    ApplicationExpress,
    /// `stripe`: The connected account pays Stripe's fees, straight to Stripe.
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

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Which reasons the customer can choose from.
///
/// The values of `options[]`.
///
/// Contract: `#/components/schemas/portal_subscription_cancellation_reason/properties/options/items`.
///
/// Feature: `billing_portal`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CancellationReasonOption {
    /// `customer_service`: Support was less than expected.
    CustomerService,
    /// `low_quality`: Quality was less than expected.
    LowQuality,
    /// `missing_features`: Something that they need isn't there.
    MissingFeatures,
    /// `other`: Another reason.
    Other,
    /// `switched_service`: They have gone to a competitor.
    SwitchedService,
    /// `too_complex`: Hard to use.
    TooComplex,
    /// `too_expensive`: It costs too much.
    TooExpensive,
    /// `unused`: They don't use it enough.
    Unused,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    CancellationReasonOption;
    0 => CustomerService "customer_service";
    1 => LowQuality "low_quality";
    2 => MissingFeatures "missing_features";
    3 => Other "other";
    4 => SwitchedService "switched_service";
    5 => TooComplex "too_complex";
    6 => TooExpensive "too_expensive";
    7 => Unused "unused";
}

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Whether a change during the trial ends it (`end_trial`, as it is unless set) or goes on with it.
///
/// The values of `trial_update_behavior`.
///
/// Contract: `#/components/schemas/portal_subscription_update/properties/trial_update_behavior`.
///
/// Feature: `billing_portal`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TrialUpdateBehavior {
    /// `continue_trial`: The trial goes on after the change.
    ContinueTrial,
    /// `end_trial`: The trial ends with the change, and billing begins.
    EndTrial,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    TrialUpdateBehavior;
    0 => ContinueTrial "continue_trial";
    1 => EndTrial "end_trial";
}

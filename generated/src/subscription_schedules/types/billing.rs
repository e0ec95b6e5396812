// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Whether billing periods are aligned anew to the phase's start (`phase_start`), or only if prices need it (`automatic`).
///
/// The values of `billing_cycle_anchor`.
///
/// Contract: `#/components/schemas/subscription_schedule_phase_configuration/properties/billing_cycle_anchor`.
///
/// Feature: `subscription_schedules`.
#[derive(Clone)]
#[non_exhaustive]
pub enum BillingCycleAnchor {
    /// `automatic`: Moves to the start of the phase only where needed, as when a trial or a change of interval requires it.
    Automatic,
    /// `phase_start`: Billing periods begin anew when the phase does.
    PhaseStart,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    BillingCycleAnchor;
    0 => Automatic "automatic";
    1 => PhaseStart "phase_start";
}

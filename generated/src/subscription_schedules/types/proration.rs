// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `proration_behavior`.
///
/// Contract: `#/components/schemas/subscription_schedule_phase_configuration/properties/proration_behavior`.
///
/// Feature: `subscription_schedules`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ProrationBehavior {
    /// `always_invoice`: Prorations are made and invoiced at once.
    AlwaysInvoice,
    /// `create_prorations`: Prorations are made, and wait for the next invoice.
    CreateProrations,
    /// `none`: No prorations: nothing is credited or charged for the running period, the next one costs the new price.
    None,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    ProrationBehavior;
    0 => AlwaysInvoice "always_invoice";
    1 => CreateProrations "create_prorations";
    2 => None "none";
}

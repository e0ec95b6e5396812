// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The values of `disabled_reason`.
///
/// Contract: `#/components/schemas/schedules_phase_automatic_tax/properties/disabled_reason`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DisabledReason {
    /// `requires_location_inputs`
    RequiresLocationInputs,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    DisabledReason;
    0 => RequiresLocationInputs "requires_location_inputs";
}

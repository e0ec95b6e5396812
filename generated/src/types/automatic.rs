// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The values of `status`.
///
/// Contract: `#/components/schemas/automatic_tax/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AutomaticTaxStatus {
    /// `complete`
    Complete,
    /// `failed`
    Failed,
    /// `requires_location_inputs`
    RequiresLocationInputs,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    AutomaticTaxStatus;
    0 => Complete "complete";
    1 => Failed "failed";
    2 => RequiresLocationInputs "requires_location_inputs";
}

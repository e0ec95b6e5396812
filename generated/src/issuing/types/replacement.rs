// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `replacement_reason`.
///
/// Contract: `#/components/schemas/issuing.card/properties/replacement_reason`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ReplacementReason {
    /// `damaged`
    Damaged,
    /// `expired`
    Expired,
    /// `fulfillment_error`
    FulfillmentError,
    /// `lost`
    Lost,
    /// `stolen`
    Stolen,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    ReplacementReason;
    0 => Damaged "damaged";
    1 => Expired "expired";
    2 => FulfillmentError "fulfillment_error";
    3 => Lost "lost";
    4 => Stolen "stolen";
}

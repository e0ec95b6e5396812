// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `replacement_reason`.
///
/// Contract: `#/components/schemas/issuing.card/properties/replacement_reason`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ReplacementReason {
    /// `damaged`: The old card is broken.
    Damaged,
    /// `expired`: The old card has run out.
    Expired,
    /// `fulfillment_error`: The old card was made or sent wrongly.
    FulfillmentError,
    /// `lost`: The old card was lost.
    Lost,
    /// `stolen`: The old card was stolen.
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

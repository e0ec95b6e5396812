// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `cancellation_reason`.
///
/// Contract: `#/components/schemas/issuing.card/properties/cancellation_reason`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CancellationReason {
    /// `design_rejected`: The design was rejected, so the card wasn't made.
    DesignRejected,
    /// `fulfillment_error`: Production or delivery went wrong.
    FulfillmentError,
    /// `lost`
    Lost,
    /// `stolen`
    Stolen,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    CancellationReason;
    0 => DesignRejected "design_rejected";
    1 => FulfillmentError "fulfillment_error";
    2 => Lost "lost";
    3 => Stolen "stolen";
}

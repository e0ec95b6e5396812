// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `status`.
///
/// Contract: `#/components/schemas/treasury.debit_reversal/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DebitReversalStatus {
    /// `canceled`: Stopped before it was sent.
    Canceled,
    /// `failed`
    Failed,
    /// `processing`
    Processing,
    /// `succeeded`
    Succeeded,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    DebitReversalStatus;
    0 => Canceled "canceled";
    1 => Failed "failed";
    2 => Processing "processing";
    3 => Succeeded "succeeded";
}

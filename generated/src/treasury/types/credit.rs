// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `status`.
///
/// Contract: `#/components/schemas/treasury.credit_reversal/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreditReversalStatus {
    /// `canceled`
    Canceled,
    /// `failed`: It couldn't be sent: the money is back.
    Failed,
    /// `posted`
    Posted,
    /// `processing`
    Processing,
    /// `returned`
    Returned,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    CreditReversalStatus;
    0 => Canceled "canceled";
    1 => Failed "failed";
    2 => Posted "posted";
    3 => Processing "processing";
    4 => Returned "returned";
}

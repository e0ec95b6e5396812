// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `status`.
///
/// Contract: `#/paths/~1v1~1treasury~1debit_reversals/get/parameters/7/schema`.
///
/// Feature: `treasury`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DebitReversalStatus {
    /// `canceled`: Those that were stopped.
    Canceled,
    /// `completed`: Those that are over, won or lost.
    Completed,
    /// `processing`: Those that the network is working on.
    Processing,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `resolution`.
///
/// Contract: `#/paths/~1v1~1treasury~1debit_reversals/get/parameters/5/schema`.
///
/// Feature: `treasury`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Resolution {
    /// `lost`: The network decided against the reversal: the money didn't come back.
    Lost,
    /// `won`: The network decided for the reversal: the money came back.
    Won,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    DebitReversalStatus;
    0 => Canceled "canceled";
    1 => Completed "completed";
    2 => Processing "processing";
}

rt::open_enum! {
    Resolution;
    0 => Lost "lost";
    1 => Won "won";
}

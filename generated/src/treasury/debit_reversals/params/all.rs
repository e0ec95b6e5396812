// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `resolution`.
///
/// Contract: `#/paths/~1v1~1treasury~1debit_reversals/get/parameters/5/schema`.
///
/// Feature: `treasury`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Resolution {
    /// `lost`
    Lost,
    /// `won`
    Won,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `status`.
///
/// Contract: `#/paths/~1v1~1treasury~1debit_reversals/get/parameters/7/schema`.
///
/// Feature: `treasury`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Status {
    /// `canceled`
    Canceled,
    /// `completed`
    Completed,
    /// `processing`
    Processing,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    Resolution;
    0 => Lost "lost";
    1 => Won "won";
}

rt::open_enum! {
    Status;
    0 => Canceled "canceled";
    1 => Completed "completed";
    2 => Processing "processing";
}

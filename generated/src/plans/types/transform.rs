// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Whether a quantity that doesn't divide evenly is rounded `up` or `down`.
///
/// The values of `round`.
///
/// Contract: `#/components/schemas/transform_usage/properties/round`.
///
/// Feature: `plans`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TransformUsageRound {
    /// `down`: To the whole number below.
    Down,
    /// `up`: To the whole number above.
    Up,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    TransformUsageRound;
    0 => Down "down";
    1 => Up "up";
}

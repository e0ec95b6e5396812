// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Whether a quantity that doesn't divide evenly is rounded `up` or `down`.
///
/// The values of `round`.
///
/// Contract: `#/components/schemas/transform_quantity/properties/round`.
///
/// Feature: `prices`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TransformQuantityRound {
    /// `down`: To the whole number below.
    Down,
    /// `up`: To the whole number above.
    Up,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    TransformQuantityRound;
    0 => Down "down";
    1 => Up "up";
}

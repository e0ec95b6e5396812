// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `color`.
///
/// Contract: `#/components/schemas/widget/properties/color`.
///
/// Feature: `widgets`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Color {
    /// `blue`
    Blue,
    /// `red`: Hard to overlook.
    Red,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    Color;
    0 => Blue "blue";
    1 => Red "red";
}

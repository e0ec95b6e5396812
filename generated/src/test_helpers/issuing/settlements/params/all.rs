// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The card network to settle with: `visa`, `mastercard` or `maestro`.
///
/// The values of `network`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1issuing~1settlements/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/network`.
///
/// Feature: `test_helpers`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Network {
    /// `maestro`
    Maestro,
    /// `visa`
    Visa,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    Network;
    0 => Maestro "maestro";
    1 => Visa "visa";
}

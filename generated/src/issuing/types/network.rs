// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `network`.
///
/// Contract: `#/components/schemas/issuing.settlement/properties/network`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Network {
    /// `maestro`
    Maestro,
    /// `mastercard`
    Mastercard,
    /// `visa`
    Visa,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    Network;
    0 => Maestro "maestro";
    1 => Mastercard "mastercard";
    2 => Visa "visa";
}

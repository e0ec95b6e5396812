// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `tiers_mode`.
///
/// Contract: `#/components/schemas/plan/properties/tiers_mode`.
///
/// Feature: `plans`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TiersMode {
    /// `graduated`
    Graduated,
    /// `volume`
    Volume,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    TiersMode;
    0 => Graduated "graduated";
    1 => Volume "volume";
}

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Whether each unit has the price of the tier it falls in (`graduated`), or all have that of the tier reached (`volume`).
///
/// The values of `tiers_mode`.
///
/// Contract: `#/components/schemas/price/properties/tiers_mode`.
///
/// Feature: `prices`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TiersMode {
    /// `graduated`: Each unit costs what the tier says that it falls into.
    Graduated,
    /// `volume`: All units cost what the tier says that the total falls into.
    Volume,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    TiersMode;
    0 => Graduated "graduated";
    1 => Volume "volume";
}

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Climate removals location.
///
/// Contract: `#/components/schemas/climate_removals_location`.
///
/// Feature: `climate`.
#[derive(Default)]
#[non_exhaustive]
pub struct RemovalsLocation {
    /// City. At most 5000 characters. May be null.
    pub city: Option<String>,
    /// Country. At most 5000 characters.
    pub country: String,
    /// Latitude. May be null.
    pub latitude: Option<f64>,
    /// Longitude. May be null.
    pub longitude: Option<f64>,
    /// Region. At most 5000 characters. May be null.
    pub region: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    RemovalsLocation;
    0 => city "city";
    1 => country "country" required;
    2 => latitude "latitude" sensitive;
    3 => longitude "longitude" sensitive;
    4 => region "region";
}

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Where carbon is removed, as place and coordinates.
///
/// Contract: `#/components/schemas/climate_removals_location`.
///
/// Feature: `climate`.
#[non_exhaustive]
pub struct RemovalsLocation {
    /// The supplier's city. May be null.
    pub city: Option<String>,
    /// Where the supplier removes carbon, as a two-letter code.
    pub country: String,
    /// Degrees north of the equator, negative in the south. May be null.
    pub latitude: Option<f64>,
    /// Degrees east of Greenwich, negative in the west. May be null.
    pub longitude: Option<f64>,
    /// The state, province or county of the supplier. May be null.
    pub region: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    RemovalsLocation;
    0 => city = None "city";
    1 => country "country" required;
    2 => latitude = None "latitude" sensitive;
    3 => longitude = None "longitude" sensitive;
    4 => region = None "region";
}

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Radar radar options.
///
/// Contract: `#/components/schemas/radar_radar_options`.
#[derive(Default)]
#[non_exhaustive]
pub struct RadarOptions {
    /// Session. At most 5000 characters.
    pub session: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    RadarOptions;
    0 => session "session";
}

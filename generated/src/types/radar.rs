// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// What Radar may use to judge the payment: a session that was made in the customer's browser.
///
/// Contract: `#/components/schemas/radar_radar_options`.
#[non_exhaustive]
pub struct RadarOptions {
    /// The Radar session with what is known of the customer's browser and device. It makes the risk score better.
    pub session: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    RadarOptions;
    0 => session = None "session";
}

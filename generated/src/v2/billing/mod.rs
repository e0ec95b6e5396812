// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `v2.billing`: the namespaces below it, and their types.

#[cfg_attr(not(docsrs), cfg(feature = "v2_billing"))]
mod types;
#[cfg_attr(not(docsrs), cfg(feature = "v2_billing"))]
pub use self::types::*;
#[cfg(feature = "v2_billing")]
pub mod meter_event_adjustments;
#[cfg(feature = "v2_billing")]
pub mod meter_event_session;
#[cfg(feature = "v2_billing")]
pub mod meter_event_stream;
#[cfg(feature = "v2_billing")]
pub mod meter_events;

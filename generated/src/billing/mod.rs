// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `billing`: the namespaces below it, and their types.

#[cfg_attr(not(docsrs), cfg(feature = "billing"))]
mod types;
#[cfg_attr(not(docsrs), cfg(feature = "billing"))]
pub use self::types::*;
#[cfg(not(feature = "billing"))]
mod opaque;
#[cfg(not(feature = "billing"))]
pub use self::opaque::*;
#[cfg(feature = "billing")]
pub mod alerts;
#[cfg(feature = "billing")]
pub mod credit_balance_summary;
#[cfg(feature = "billing")]
pub mod credit_balance_transactions;
#[cfg(feature = "billing")]
pub mod credit_grants;
#[cfg(feature = "billing")]
pub mod meter_event_adjustments;
#[cfg(feature = "billing")]
pub mod meter_events;
#[cfg(feature = "billing")]
pub mod meters;
#[cfg(feature = "billing")]
pub mod params;

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
//! `billing_portal`: the namespaces below it, and their types.
#[cfg(feature = "_billing_portal_portal_subscription_update_billing_cycle_anchor")]
mod types;
#[cfg(feature = "_billing_portal_portal_subscription_update_billing_cycle_anchor")]
pub use self::types::*;
#[cfg(feature = "billing_portal")]
pub mod configurations;
#[cfg(feature = "billing_portal")]
pub mod sessions;

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
#[cfg(feature = "_billing_portal_portal_subscription_update_billing_cycle_anchor")]
mod configuration;
#[cfg(feature = "_billing_portal_portal_subscription_update_billing_cycle_anchor")]
pub use self::configuration::*;
#[cfg(feature = "billing_portal")]
mod session;
#[cfg(feature = "billing_portal")]
pub use self::session::*;

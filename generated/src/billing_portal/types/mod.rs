// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "billing_portal")]
mod after;
#[cfg(feature = "billing_portal")]
pub use self::after::*;
#[cfg(feature = "_billing_portal_configuration")]
mod allowed;
#[cfg(feature = "_billing_portal_configuration")]
pub use self::allowed::*;
#[cfg(feature = "_billing_portal_configuration")]
mod billing;
#[cfg(feature = "_billing_portal_configuration")]
pub use self::billing::*;
#[cfg(feature = "_billing_portal_configuration")]
mod cancellation;
#[cfg(feature = "_billing_portal_configuration")]
pub use self::cancellation::*;
#[cfg(feature = "_billing_portal_configuration")]
mod condition;
#[cfg(feature = "_billing_portal_configuration")]
pub use self::condition::*;
#[cfg(feature = "_billing_portal_configuration")]
mod configuration;
#[cfg(feature = "_billing_portal_configuration")]
pub use self::configuration::*;
#[cfg(feature = "_billing_portal_configuration")]
mod default;
#[cfg(feature = "_billing_portal_configuration")]
pub use self::default::*;
#[cfg(feature = "billing_portal")]
mod flow;
#[cfg(feature = "billing_portal")]
pub use self::flow::*;
#[cfg(feature = "_billing_portal_configuration")]
mod proration;
#[cfg(feature = "_billing_portal_configuration")]
pub use self::proration::*;
#[cfg(feature = "billing_portal")]
mod session;
#[cfg(feature = "billing_portal")]
pub use self::session::*;
#[cfg(feature = "_billing_portal_configuration")]
mod subscription;
#[cfg(feature = "_billing_portal_configuration")]
pub use self::subscription::*;
#[cfg(feature = "_billing_portal_configuration")]
mod trial;
#[cfg(feature = "_billing_portal_configuration")]
pub use self::trial::*;

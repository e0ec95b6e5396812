// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "billing_portal")]
mod after;
#[cfg(feature = "billing_portal")]
pub use self::after::*;
#[cfg(feature = "billing_portal")]
mod allowed;
#[cfg(feature = "billing_portal")]
pub use self::allowed::*;
#[cfg(feature = "billing_portal")]
mod billing;
#[cfg(feature = "billing_portal")]
pub use self::billing::*;
#[cfg(feature = "billing_portal")]
mod cancellation;
#[cfg(feature = "billing_portal")]
pub use self::cancellation::*;
#[cfg(feature = "billing_portal")]
mod condition;
#[cfg(feature = "billing_portal")]
pub use self::condition::*;
#[cfg(feature = "billing_portal")]
mod configuration;
#[cfg(feature = "billing_portal")]
pub use self::configuration::*;
#[cfg(feature = "billing_portal")]
mod default;
#[cfg(feature = "billing_portal")]
pub use self::default::*;
#[cfg(feature = "billing_portal")]
mod flow;
#[cfg(feature = "billing_portal")]
pub use self::flow::*;
#[cfg(feature = "billing_portal")]
mod proration;
#[cfg(feature = "billing_portal")]
pub use self::proration::*;
#[cfg(feature = "billing_portal")]
mod session;
#[cfg(feature = "billing_portal")]
pub use self::session::*;
#[cfg(feature = "billing_portal")]
mod subscription;
#[cfg(feature = "billing_portal")]
pub use self::subscription::*;
#[cfg(feature = "billing_portal")]
mod trial;
#[cfg(feature = "billing_portal")]
pub use self::trial::*;

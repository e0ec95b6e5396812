// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "subscription_schedules")]
mod billing;
#[cfg(feature = "subscription_schedules")]
pub use self::billing::*;
#[cfg(feature = "subscription_schedules")]
mod collection;
#[cfg(feature = "subscription_schedules")]
pub use self::collection::*;
#[cfg(feature = "subscription_schedules")]
mod end;
#[cfg(feature = "subscription_schedules")]
pub use self::end::*;
#[cfg(feature = "subscription_schedules")]
mod proration;
#[cfg(feature = "subscription_schedules")]
pub use self::proration::*;
#[cfg(feature = "subscription_schedules")]
mod start;
#[cfg(feature = "subscription_schedules")]
pub use self::start::*;
#[cfg(feature = "subscription_schedules")]
mod subscription_schedule;
#[cfg(feature = "subscription_schedules")]
pub use self::subscription_schedule::*;

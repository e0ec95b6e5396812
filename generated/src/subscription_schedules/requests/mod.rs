// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "subscription_schedules")]
mod cancel;
#[cfg(feature = "subscription_schedules")]
pub use self::cancel::*;
#[cfg(feature = "subscription_schedules")]
mod create;
#[cfg(feature = "subscription_schedules")]
pub use self::create::*;
#[cfg(feature = "subscription_schedules")]
mod list;
#[cfg(feature = "subscription_schedules")]
pub use self::list::*;
#[cfg(feature = "subscription_schedules")]
mod release;
#[cfg(feature = "subscription_schedules")]
pub use self::release::*;
#[cfg(feature = "subscription_schedules")]
mod retrieve;
#[cfg(feature = "subscription_schedules")]
pub use self::retrieve::*;
#[cfg(feature = "subscription_schedules")]
mod update;
#[cfg(feature = "subscription_schedules")]
pub use self::update::*;

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "billing_portal")]
mod create;
#[cfg(feature = "billing_portal")]
pub use self::create::*;
#[cfg(feature = "billing_portal")]
mod list;
#[cfg(feature = "billing_portal")]
pub use self::list::*;
#[cfg(feature = "billing_portal")]
mod retrieve;
#[cfg(feature = "billing_portal")]
pub use self::retrieve::*;
#[cfg(feature = "billing_portal")]
mod update;
#[cfg(feature = "billing_portal")]
pub use self::update::*;

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "entitlements")]
mod create;
#[cfg(feature = "entitlements")]
pub use self::create::*;
#[cfg(feature = "entitlements")]
mod list;
#[cfg(feature = "entitlements")]
pub use self::list::*;
#[cfg(feature = "entitlements")]
mod retrieve;
#[cfg(feature = "entitlements")]
pub use self::retrieve::*;
#[cfg(feature = "entitlements")]
mod update;
#[cfg(feature = "entitlements")]
pub use self::update::*;

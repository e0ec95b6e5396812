// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "billing")]
mod create;
#[cfg(feature = "billing")]
pub use self::create::*;
#[cfg(feature = "billing")]
mod deactivate;
#[cfg(feature = "billing")]
pub use self::deactivate::*;
#[cfg(feature = "billing")]
mod list;
#[cfg(feature = "billing")]
pub use self::list::*;
#[cfg(feature = "billing")]
mod reactivate;
#[cfg(feature = "billing")]
pub use self::reactivate::*;
#[cfg(feature = "billing")]
mod retrieve;
#[cfg(feature = "billing")]
pub use self::retrieve::*;
#[cfg(feature = "billing")]
mod update;
#[cfg(feature = "billing")]
pub use self::update::*;

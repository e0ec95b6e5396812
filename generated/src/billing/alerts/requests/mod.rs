// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "billing")]
mod activate;
#[cfg(feature = "billing")]
pub use self::activate::*;
#[cfg(feature = "billing")]
mod archive;
#[cfg(feature = "billing")]
pub use self::archive::*;
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
mod retrieve;
#[cfg(feature = "billing")]
pub use self::retrieve::*;

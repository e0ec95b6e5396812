// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "checkout")]
mod create;
#[cfg(feature = "checkout")]
pub use self::create::*;
#[cfg(feature = "checkout")]
mod expire;
#[cfg(feature = "checkout")]
pub use self::expire::*;
#[cfg(feature = "checkout")]
mod list;
#[cfg(feature = "checkout")]
pub use self::list::*;
#[cfg(feature = "checkout")]
mod retrieve;
#[cfg(feature = "checkout")]
pub use self::retrieve::*;
#[cfg(feature = "checkout")]
mod update;
#[cfg(feature = "checkout")]
pub use self::update::*;

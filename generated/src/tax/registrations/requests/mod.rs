// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "tax")]
mod create;
#[cfg(feature = "tax")]
pub use self::create::*;
#[cfg(feature = "tax")]
mod list;
#[cfg(feature = "tax")]
pub use self::list::*;
#[cfg(feature = "tax")]
mod retrieve;
#[cfg(feature = "tax")]
pub use self::retrieve::*;
#[cfg(feature = "tax")]
mod update;
#[cfg(feature = "tax")]
pub use self::update::*;

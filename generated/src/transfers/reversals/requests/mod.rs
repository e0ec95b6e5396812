// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "transfers")]
mod create;
#[cfg(feature = "transfers")]
pub use self::create::*;
#[cfg(feature = "transfers")]
mod list;
#[cfg(feature = "transfers")]
pub use self::list::*;
#[cfg(feature = "transfers")]
mod retrieve;
#[cfg(feature = "transfers")]
pub use self::retrieve::*;
#[cfg(feature = "transfers")]
mod update;
#[cfg(feature = "transfers")]
pub use self::update::*;

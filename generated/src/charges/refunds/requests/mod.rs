// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "charges")]
mod create;
#[cfg(feature = "charges")]
pub use self::create::*;
#[cfg(feature = "charges")]
mod list;
#[cfg(feature = "charges")]
pub use self::list::*;
#[cfg(feature = "charges")]
mod retrieve;
#[cfg(feature = "charges")]
pub use self::retrieve::*;
#[cfg(feature = "charges")]
mod update;
#[cfg(feature = "charges")]
pub use self::update::*;

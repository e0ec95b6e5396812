// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "customers")]
mod create;
#[cfg(feature = "customers")]
pub use self::create::*;
#[cfg(feature = "customers")]
mod delete;
#[cfg(feature = "customers")]
pub use self::delete::*;
#[cfg(feature = "customers")]
mod list;
#[cfg(feature = "customers")]
pub use self::list::*;
#[cfg(feature = "customers")]
mod retrieve;
#[cfg(feature = "customers")]
pub use self::retrieve::*;
#[cfg(feature = "customers")]
mod update;
#[cfg(feature = "customers")]
pub use self::update::*;
#[cfg(feature = "customers")]
mod verify;
#[cfg(feature = "customers")]
pub use self::verify::*;

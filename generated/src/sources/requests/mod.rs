// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "sources")]
mod create;
#[cfg(feature = "sources")]
pub use self::create::*;
#[cfg(feature = "sources")]
mod detach;
#[cfg(feature = "sources")]
pub use self::detach::*;
#[cfg(feature = "sources")]
mod retrieve;
#[cfg(feature = "sources")]
pub use self::retrieve::*;
#[cfg(feature = "sources")]
mod update;
#[cfg(feature = "sources")]
pub use self::update::*;
#[cfg(feature = "sources")]
mod verify;
#[cfg(feature = "sources")]
pub use self::verify::*;

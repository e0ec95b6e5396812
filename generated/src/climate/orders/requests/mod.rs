// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "climate")]
mod cancel;
#[cfg(feature = "climate")]
pub use self::cancel::*;
#[cfg(feature = "climate")]
mod create;
#[cfg(feature = "climate")]
pub use self::create::*;
#[cfg(feature = "climate")]
mod list;
#[cfg(feature = "climate")]
pub use self::list::*;
#[cfg(feature = "climate")]
mod retrieve;
#[cfg(feature = "climate")]
pub use self::retrieve::*;
#[cfg(feature = "climate")]
mod update;
#[cfg(feature = "climate")]
pub use self::update::*;

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "accounts")]
mod create;
#[cfg(feature = "accounts")]
pub use self::create::*;
#[cfg(feature = "accounts")]
mod delete;
#[cfg(feature = "accounts")]
pub use self::delete::*;
#[cfg(feature = "accounts")]
mod retrieve;
#[cfg(feature = "accounts")]
pub use self::retrieve::*;
#[cfg(feature = "accounts")]
mod update;
#[cfg(feature = "accounts")]
pub use self::update::*;

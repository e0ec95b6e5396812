// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "identity")]
mod cancel;
#[cfg(feature = "identity")]
pub use self::cancel::*;
#[cfg(feature = "identity")]
mod create;
#[cfg(feature = "identity")]
pub use self::create::*;
#[cfg(feature = "identity")]
mod list;
#[cfg(feature = "identity")]
pub use self::list::*;
#[cfg(feature = "identity")]
mod redact;
#[cfg(feature = "identity")]
pub use self::redact::*;
#[cfg(feature = "identity")]
mod retrieve;
#[cfg(feature = "identity")]
pub use self::retrieve::*;
#[cfg(feature = "identity")]
mod update;
#[cfg(feature = "identity")]
pub use self::update::*;

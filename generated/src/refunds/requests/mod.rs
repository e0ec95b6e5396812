// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "refunds")]
mod cancel;
#[cfg(feature = "refunds")]
pub use self::cancel::*;
#[cfg(feature = "refunds")]
mod create;
#[cfg(feature = "refunds")]
pub use self::create::*;
#[cfg(feature = "refunds")]
mod list;
#[cfg(feature = "refunds")]
pub use self::list::*;
#[cfg(feature = "refunds")]
mod retrieve;
#[cfg(feature = "refunds")]
pub use self::retrieve::*;
#[cfg(feature = "refunds")]
mod update;
#[cfg(feature = "refunds")]
pub use self::update::*;

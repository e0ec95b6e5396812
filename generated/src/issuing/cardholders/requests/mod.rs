// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "issuing")]
mod create;
#[cfg(feature = "issuing")]
pub use self::create::*;
#[cfg(feature = "issuing")]
mod list;
#[cfg(feature = "issuing")]
pub use self::list::*;
#[cfg(feature = "issuing")]
mod retrieve;
#[cfg(feature = "issuing")]
pub use self::retrieve::*;
#[cfg(feature = "issuing")]
mod update;
#[cfg(feature = "issuing")]
pub use self::update::*;

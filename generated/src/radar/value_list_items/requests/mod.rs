// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "radar")]
mod create;
#[cfg(feature = "radar")]
pub use self::create::*;
#[cfg(feature = "radar")]
mod delete;
#[cfg(feature = "radar")]
pub use self::delete::*;
#[cfg(feature = "radar")]
mod list;
#[cfg(feature = "radar")]
pub use self::list::*;
#[cfg(feature = "radar")]
mod retrieve;
#[cfg(feature = "radar")]
pub use self::retrieve::*;

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "reviews")]
mod approve;
#[cfg(feature = "reviews")]
pub use self::approve::*;
#[cfg(feature = "reviews")]
mod list;
#[cfg(feature = "reviews")]
pub use self::list::*;
#[cfg(feature = "reviews")]
mod retrieve;
#[cfg(feature = "reviews")]
pub use self::retrieve::*;

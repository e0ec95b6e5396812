// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "others")]
mod delete;
#[cfg(feature = "others")]
pub use self::delete::*;
#[cfg(feature = "others")]
mod retrieve;
#[cfg(feature = "others")]
pub use self::retrieve::*;

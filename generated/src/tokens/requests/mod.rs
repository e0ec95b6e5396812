// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "tokens")]
mod create;
#[cfg(feature = "tokens")]
pub use self::create::*;
#[cfg(feature = "tokens")]
mod retrieve;
#[cfg(feature = "tokens")]
pub use self::retrieve::*;

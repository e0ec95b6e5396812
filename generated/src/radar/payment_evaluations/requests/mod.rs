// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "radar")]
mod create;
#[cfg(feature = "radar")]
pub use self::create::*;

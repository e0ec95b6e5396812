// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "widgets")]
mod attach;
#[cfg(feature = "widgets")]
pub use self::attach::*;

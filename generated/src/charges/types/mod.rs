// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "charges")]
mod charge;
#[cfg(feature = "charges")]
pub use self::charge::*;

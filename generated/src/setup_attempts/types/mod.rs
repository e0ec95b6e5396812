// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "setup_attempts")]
mod setup_attempt;
#[cfg(feature = "setup_attempts")]
pub use self::setup_attempt::*;

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "tax")]
mod find;
#[cfg(feature = "tax")]
pub use self::find::*;

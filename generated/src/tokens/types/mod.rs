// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "tokens")]
mod token;
#[cfg(feature = "tokens")]
pub use self::token::*;

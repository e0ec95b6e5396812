// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "ephemeral_keys")]
mod ephemeral_key;
#[cfg(feature = "ephemeral_keys")]
pub use self::ephemeral_key::*;

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "ephemeral_keys")]
mod create;
#[cfg(feature = "ephemeral_keys")]
pub use self::create::*;
#[cfg(feature = "ephemeral_keys")]
mod delete;
#[cfg(feature = "ephemeral_keys")]
pub use self::delete::*;

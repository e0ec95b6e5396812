// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "ephemeral_keys")]
mod create;
#[cfg(feature = "ephemeral_keys")]
#[doc(alias = "PostEphemeralKeys")]
#[doc(alias = "postephemeralkeys")]
pub use self::create::*;
#[cfg(feature = "ephemeral_keys")]
mod delete;
#[cfg(feature = "ephemeral_keys")]
#[doc(alias = "DeleteEphemeralKeysKey")]
#[doc(alias = "deleteephemeralkeyskey")]
pub use self::delete::*;

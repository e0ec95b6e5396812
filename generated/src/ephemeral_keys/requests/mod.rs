// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `ephemeral_keys`, as its functions make them.

#[cfg(feature = "ephemeral_keys")]
pub(super) mod create;
#[cfg(feature = "ephemeral_keys")]
#[doc(alias = "PostEphemeralKeys")]
#[doc(alias = "postephemeralkeys")]
pub use self::create::Create;
#[cfg(feature = "ephemeral_keys")]
pub(super) mod delete;
#[cfg(feature = "ephemeral_keys")]
#[doc(alias = "DeleteEphemeralKeysKey")]
#[doc(alias = "deleteephemeralkeyskey")]
pub use self::delete::Delete;

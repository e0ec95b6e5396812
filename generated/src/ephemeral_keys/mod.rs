// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`EphemeralKey`]: A key of short life with which a mobile app may read and change one customer, or show the number of one issued card.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`create`](create()) | Creates a short-lived key for an app and one object: a customer, an issued card or an identity check. | `POST /v1/ephemeral_keys` |
//! | [`delete`](delete()) | Deletes an ephemeral key at once, before its time is over. | `DELETE /v1/ephemeral_keys/{key}` |
//!
//! Feature: `ephemeral_keys`.

#[cfg(feature = "ephemeral_keys")]
pub mod requests;
#[cfg(feature = "ephemeral_keys")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "ephemeral_keys")]
#[doc(alias = "PostEphemeralKeys")]
#[doc(alias = "postephemeralkeys")]
pub use self::requests::create::create;
#[cfg(feature = "ephemeral_keys")]
#[doc(alias = "DeleteEphemeralKeysKey")]
#[doc(alias = "deleteephemeralkeyskey")]
pub use self::requests::delete::delete;
#[cfg_attr(not(docsrs), cfg(feature = "ephemeral_keys"))]
mod types;
#[cfg_attr(not(docsrs), cfg(feature = "ephemeral_keys"))]
pub use self::types::*;

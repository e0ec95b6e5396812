// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`LoginLink`](crate::accounts::LoginLink): A single-use address that logs a connected account into its Express Dashboard.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`create`](create()) | Creates a single-use link that logs a connected account into its Express Dashboard. | `POST /v1/accounts/{account}/login_links` |
//!
//! Feature: `accounts`.

#[cfg(feature = "accounts")]
pub mod requests;
#[cfg(feature = "accounts")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "accounts")]
#[doc(alias = "PostAccountsAccountLoginLinks")]
#[doc(alias = "postaccountsaccountloginlinks")]
pub use self::requests::create::create;

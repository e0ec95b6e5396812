// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`ConnectionToken`](crate::terminal::ConnectionToken): What the Terminal SDK in your app needs to reach a reader.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`create`](create()) | Creates a single-use token with which the Terminal SDK connects to a reader. | `POST /v1/terminal/connection_tokens` |
//!
//! Feature: `terminal`.

#[cfg(feature = "terminal")]
pub mod requests;
#[cfg(feature = "terminal")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "terminal")]
#[doc(alias = "PostTerminalConnectionTokens")]
#[doc(alias = "postterminalconnectiontokens")]
pub use self::requests::create::create;

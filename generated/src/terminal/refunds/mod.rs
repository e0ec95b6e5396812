// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`Refund`](crate::terminal::Refund): A refund that was made through the Terminal.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`create`](create()) | Refunds a payment made at a reader, all or in part. | `POST /v1/terminal/refunds` |
//!
//! Feature: `terminal`.

#[cfg(feature = "terminal")]
pub mod requests;
#[cfg(feature = "terminal")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "terminal")]
#[doc(alias = "PostTerminalRefunds")]
#[doc(alias = "postterminalrefunds")]
pub use self::requests::create::create;

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `terminal.refunds`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`create`](create()) | Refunds a payment made at a reader, all or in part. | `POST /v1/terminal/refunds` |
//!
//! Feature: `terminal`.

#[cfg(feature = "terminal")]
mod requests;
#[cfg(feature = "terminal")]
pub use self::requests::*;

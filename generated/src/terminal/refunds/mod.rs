// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `terminal.refunds`
//!
//! | function | operation |
//! | --- | --- |
//! | [`create`](create()) | `POST /v1/terminal/refunds` |
//!
//! Feature: `terminal`.

#[cfg(feature = "terminal")]
mod requests;
#[cfg(feature = "terminal")]
pub use self::requests::*;

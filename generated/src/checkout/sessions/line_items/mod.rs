// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `checkout.sessions.line_items`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/checkout/sessions/{session}/line_items` |
//!
//! Feature: `checkout`.

#[cfg(feature = "checkout")]
mod requests;
#[cfg(feature = "checkout")]
pub use self::requests::*;

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `widgets.events`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | List. | `GET /v1/widgets/{widget}/events` |
//!
//! Feature: `widgets`.

#[cfg(feature = "widgets")]
mod requests;
#[cfg(feature = "widgets")]
pub use self::requests::*;

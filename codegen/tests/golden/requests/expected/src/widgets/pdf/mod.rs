// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `widgets.pdf`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`retrieve`](retrieve()) | Retrieve. | `GET /v1/widgets/{widget}/pdf` |
//!
//! Feature: `widgets`.

#[cfg(feature = "widgets")]
mod requests;
#[cfg(feature = "widgets")]
pub use self::requests::*;

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `charges.invoices`
//!
//! | function | operation |
//! | --- | --- |
//! | [`retrieve`](retrieve()) | `GET /v1/charges/{charge}/invoices/{invoice}` |
//!
//! Feature: `charges`.

#[cfg(feature = "charges")]
mod requests;
#[cfg(feature = "charges")]
pub use self::requests::*;

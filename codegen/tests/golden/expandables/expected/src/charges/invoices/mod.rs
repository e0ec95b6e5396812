// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `charges.invoices`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`retrieve`](retrieve()) | Retrieve. | `GET /v1/charges/{charge}/invoices/{invoice}` |
//!
//! Feature: `charges`.

#[cfg(feature = "charges")]
mod requests;
#[cfg(feature = "charges")]
pub use self::requests::*;

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `charges.dispute`
//!
//! | function | operation |
//! | --- | --- |
//! | [`retrieve`](retrieve()) | `GET /v1/charges/{charge}/dispute` |
//! | [`update`](update()) | `POST /v1/charges/{charge}/dispute` |
//! | [`close`](close()) | `POST /v1/charges/{charge}/dispute/close` |
//!
//! Feature: `charges`.

#[cfg(feature = "charges")]
mod requests;
#[cfg(feature = "charges")]
pub use self::requests::*;
#[cfg(feature = "charges")]
pub mod params;

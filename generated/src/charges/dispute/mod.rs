// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `charges.dispute`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`retrieve`](retrieve()) | Fetches the dispute about a charge. | `GET /v1/charges/{charge}/dispute` |
//! | [`update`](update()) | Saves or sends evidence for the dispute about a charge. | `POST /v1/charges/{charge}/dispute` |
//! | [`close`](close()) | Gives up the dispute about a charge, which is lost for good. | `POST /v1/charges/{charge}/dispute/close` |
//!
//! Feature: `charges`.

#[cfg(feature = "charges")]
mod requests;
#[cfg(feature = "charges")]
pub use self::requests::*;
#[cfg(feature = "charges")]
pub mod params;

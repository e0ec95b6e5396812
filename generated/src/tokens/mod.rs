// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `tokens`
//!
//! | function | operation |
//! | --- | --- |
//! | [`create`](create()) | `POST /v1/tokens` |
//! | [`retrieve`](retrieve()) | `GET /v1/tokens/{token}` |
//!
//! Feature: `tokens`.

#[cfg(feature = "tokens")]
mod requests;
#[cfg(feature = "tokens")]
pub use self::requests::*;
#[cfg(feature = "tokens")]
mod types;
#[cfg(feature = "tokens")]
pub use self::types::*;
#[cfg(feature = "tokens")]
pub mod params;

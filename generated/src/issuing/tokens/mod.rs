// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `issuing.tokens`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/issuing/tokens` |
//! | [`retrieve`](retrieve()) | `GET /v1/issuing/tokens/{token}` |
//! | [`update`](update()) | `POST /v1/issuing/tokens/{token}` |
//!
//! Feature: `issuing`.

#[cfg(feature = "issuing")]
mod requests;
#[cfg(feature = "issuing")]
pub use self::requests::*;
#[cfg(feature = "issuing")]
pub mod params;

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `issuing.disputes`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/issuing/disputes` |
//! | [`create`](create()) | `POST /v1/issuing/disputes` |
//! | [`retrieve`](retrieve()) | `GET /v1/issuing/disputes/{dispute}` |
//! | [`update`](update()) | `POST /v1/issuing/disputes/{dispute}` |
//! | [`submit`](submit()) | `POST /v1/issuing/disputes/{dispute}/submit` |
//!
//! Feature: `issuing`.

#[cfg(feature = "issuing")]
mod requests;
#[cfg(feature = "issuing")]
pub use self::requests::*;
#[cfg(feature = "issuing")]
pub mod params;

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `issuing.authorizations`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/issuing/authorizations` |
//! | [`retrieve`](retrieve()) | `GET /v1/issuing/authorizations/{authorization}` |
//! | [`update`](update()) | `POST /v1/issuing/authorizations/{authorization}` |
//! | [`approve`](approve()) | `POST /v1/issuing/authorizations/{authorization}/approve` |
//! | [`decline`](decline()) | `POST /v1/issuing/authorizations/{authorization}/decline` |
//!
//! Feature: `issuing`.

#[cfg(feature = "issuing")]
mod requests;
#[cfg(feature = "issuing")]
pub use self::requests::*;
#[cfg(feature = "issuing")]
pub mod params;

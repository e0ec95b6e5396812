// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `entitlements.features`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/entitlements/features` |
//! | [`create`](create()) | `POST /v1/entitlements/features` |
//! | [`retrieve`](retrieve()) | `GET /v1/entitlements/features/{id}` |
//! | [`update`](update()) | `POST /v1/entitlements/features/{id}` |
//!
//! Feature: `entitlements`.

#[cfg(feature = "entitlements")]
mod requests;
#[cfg(feature = "entitlements")]
pub use self::requests::*;

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `entitlements.active_entitlements`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/entitlements/active_entitlements` |
//! | [`retrieve`](retrieve()) | `GET /v1/entitlements/active_entitlements/{id}` |
//!
//! Feature: `entitlements`.

#[cfg(feature = "entitlements")]
mod requests;
#[cfg(feature = "entitlements")]
pub use self::requests::*;

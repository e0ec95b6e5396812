// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `entitlements.active_entitlements`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists the features that a customer may use now, through their subscriptions. | `GET /v1/entitlements/active_entitlements` |
//! | [`retrieve`](retrieve()) | Fetches one feature that a customer may use now. | `GET /v1/entitlements/active_entitlements/{id}` |
//!
//! Feature: `entitlements`.

#[cfg(feature = "entitlements")]
mod requests;
#[cfg(feature = "entitlements")]
pub use self::requests::*;

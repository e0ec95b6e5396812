// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`ActiveEntitlement`](crate::entitlements::ActiveEntitlement): A customer's right to use a [entitlements feature](crate::entitlements::Feature), for as long as they subscribe to a product that has it.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists the features that a customer may use now, through their subscriptions. | `GET /v1/entitlements/active_entitlements` |
//! | [`retrieve`](retrieve()) | Fetches one feature that a customer may use now. | `GET /v1/entitlements/active_entitlements/{id}` |
//!
//! Feature: `entitlements`.

#[cfg(feature = "entitlements")]
pub mod requests;
#[cfg(feature = "entitlements")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "entitlements")]
#[doc(alias = "GetEntitlementsActiveEntitlements")]
#[doc(alias = "getentitlementsactiveentitlements")]
pub use self::requests::list::list;
#[cfg(feature = "entitlements")]
#[doc(alias = "GetEntitlementsActiveEntitlementsId")]
#[doc(alias = "getentitlementsactiveentitlementsid")]
pub use self::requests::retrieve::retrieve;

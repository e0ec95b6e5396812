// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `apple_pay_domains`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/apple_pay/domains` |
//! | [`create`](create()) | `POST /v1/apple_pay/domains` |
//! | [`retrieve`](retrieve()) | `GET /v1/apple_pay/domains/{domain}` |
//! | [`delete`](delete()) | `DELETE /v1/apple_pay/domains/{domain}` |
//!
//! Feature: `apple_pay_domains`.

#[cfg(feature = "apple_pay_domains")]
mod requests;
#[cfg(feature = "apple_pay_domains")]
pub use self::requests::*;
#[cfg(feature = "apple_pay_domains")]
mod types;
#[cfg(feature = "apple_pay_domains")]
pub use self::types::*;

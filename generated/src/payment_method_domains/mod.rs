// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `payment_method_domains`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/payment_method_domains` |
//! | [`create`](create()) | `POST /v1/payment_method_domains` |
//! | [`retrieve`](retrieve()) | `GET /v1/payment_method_domains/{payment_method_domain}` |
//! | [`update`](update()) | `POST /v1/payment_method_domains/{payment_method_domain}` |
//! | [`validate`](validate()) | `POST /v1/payment_method_domains/{payment_method_domain}/validate` |
//!
//! Feature: `payment_method_domains`.

#[cfg(feature = "payment_method_domains")]
mod requests;
#[cfg(feature = "payment_method_domains")]
pub use self::requests::*;
#[cfg(feature = "payment_method_domains")]
mod types;
#[cfg(feature = "payment_method_domains")]
pub use self::types::*;

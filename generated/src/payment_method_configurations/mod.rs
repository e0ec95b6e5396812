// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `payment_method_configurations`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/payment_method_configurations` |
//! | [`create`](create()) | `POST /v1/payment_method_configurations` |
//! | [`retrieve`](retrieve()) | `GET /v1/payment_method_configurations/{configuration}` |
//! | [`update`](update()) | `POST /v1/payment_method_configurations/{configuration}` |
//!
//! Feature: `payment_method_configurations`.

#[cfg(feature = "payment_method_configurations")]
mod requests;
#[cfg(feature = "payment_method_configurations")]
pub use self::requests::*;
#[cfg(feature = "payment_method_configurations")]
mod types;
#[cfg(feature = "payment_method_configurations")]
pub use self::types::*;
#[cfg(feature = "payment_method_configurations")]
pub mod params;

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `application_fees.refunds`
//!
//! | function | operation |
//! | --- | --- |
//! | [`retrieve`](retrieve()) | `GET /v1/application_fees/{fee}/refunds/{id}` |
//! | [`update`](update()) | `POST /v1/application_fees/{fee}/refunds/{id}` |
//! | [`list`](list()) | `GET /v1/application_fees/{id}/refunds` |
//! | [`create`](create()) | `POST /v1/application_fees/{id}/refunds` |
//!
//! Feature: `application_fees`.

#[cfg(feature = "application_fees")]
mod requests;
#[cfg(feature = "application_fees")]
pub use self::requests::*;

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `tax.registrations`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/tax/registrations` |
//! | [`create`](create()) | `POST /v1/tax/registrations` |
//! | [`retrieve`](retrieve()) | `GET /v1/tax/registrations/{id}` |
//! | [`update`](update()) | `POST /v1/tax/registrations/{id}` |
//!
//! Feature: `tax`.

#[cfg(feature = "tax")]
mod requests;
#[cfg(feature = "tax")]
pub use self::requests::*;
#[cfg(feature = "tax")]
pub mod params;

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `issuing.personalization_designs`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/issuing/personalization_designs` |
//! | [`create`](create()) | `POST /v1/issuing/personalization_designs` |
//! | [`retrieve`](retrieve()) | `GET /v1/issuing/personalization_designs/{personalization_design}` |
//! | [`update`](update()) | `POST /v1/issuing/personalization_designs/{personalization_design}` |
//!
//! Feature: `issuing`.

#[cfg(feature = "issuing")]
mod requests;
#[cfg(feature = "issuing")]
pub use self::requests::*;
#[cfg(feature = "issuing")]
pub mod params;

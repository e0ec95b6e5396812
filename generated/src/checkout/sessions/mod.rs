// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `checkout.sessions`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/checkout/sessions` |
//! | [`create`](create()) | `POST /v1/checkout/sessions` |
//! | [`retrieve`](retrieve()) | `GET /v1/checkout/sessions/{session}` |
//! | [`update`](update()) | `POST /v1/checkout/sessions/{session}` |
//! | [`expire`](expire()) | `POST /v1/checkout/sessions/{session}/expire` |
//!
//! Feature: `checkout`.

#[cfg(feature = "checkout")]
mod requests;
#[cfg(feature = "checkout")]
pub use self::requests::*;
#[cfg(feature = "checkout")]
pub mod line_items;
#[cfg(feature = "checkout")]
pub mod params;

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `radar.payment_evaluations`
//!
//! | function | operation |
//! | --- | --- |
//! | [`create`](create()) | `POST /v1/radar/payment_evaluations` |
//!
//! Feature: `radar`.

#[cfg(feature = "radar")]
mod requests;
#[cfg(feature = "radar")]
pub use self::requests::*;
#[cfg(feature = "radar")]
pub mod params;

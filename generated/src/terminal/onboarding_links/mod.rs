// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `terminal.onboarding_links`
//!
//! | function | operation |
//! | --- | --- |
//! | [`create`](create()) | `POST /v1/terminal/onboarding_links` |
//!
//! Feature: `terminal`.

#[cfg(feature = "terminal")]
mod requests;
#[cfg(feature = "terminal")]
pub use self::requests::*;
#[cfg(feature = "terminal")]
pub mod params;

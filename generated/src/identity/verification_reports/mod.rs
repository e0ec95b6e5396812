// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `identity.verification_reports`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/identity/verification_reports` |
//! | [`retrieve`](retrieve()) | `GET /v1/identity/verification_reports/{report}` |
//!
//! Feature: `identity`.

#[cfg(feature = "identity")]
mod requests;
#[cfg(feature = "identity")]
pub use self::requests::*;
#[cfg(feature = "identity")]
pub mod params;

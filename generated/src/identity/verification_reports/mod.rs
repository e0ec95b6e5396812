// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `identity.verification_reports`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists results of identity checks, filtered by session, type or your own reference. | `GET /v1/identity/verification_reports` |
//! | [`retrieve`](retrieve()) | Fetches the result of an identity check: what was read from the document, and what failed. | `GET /v1/identity/verification_reports/{report}` |
//!
//! Feature: `identity`.

#[cfg(feature = "identity")]
mod requests;
#[cfg(feature = "identity")]
pub use self::requests::*;
#[cfg(feature = "identity")]
pub mod params;

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `identity.verification_sessions`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/identity/verification_sessions` |
//! | [`create`](create()) | `POST /v1/identity/verification_sessions` |
//! | [`retrieve`](retrieve()) | `GET /v1/identity/verification_sessions/{session}` |
//! | [`update`](update()) | `POST /v1/identity/verification_sessions/{session}` |
//! | [`cancel`](cancel()) | `POST /v1/identity/verification_sessions/{session}/cancel` |
//! | [`redact`](redact()) | `POST /v1/identity/verification_sessions/{session}/redact` |
//!
//! Feature: `identity`.

#[cfg(feature = "identity")]
mod requests;
#[cfg(feature = "identity")]
pub use self::requests::*;
#[cfg(feature = "identity")]
pub mod params;

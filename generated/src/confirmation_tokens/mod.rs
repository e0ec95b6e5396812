// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
//! `confirmation_tokens`
//!
//! | function | operation |
//! | --- | --- |
//! | [`retrieve`](retrieve()) | `GET /v1/confirmation_tokens/{confirmation_token}` |
#[cfg(feature = "confirmation_tokens")]
mod requests;
#[cfg(feature = "confirmation_tokens")]
pub use self::requests::*;
#[cfg(any(feature = "confirmation_tokens", feature = "test_helpers"))]
mod types;
#[cfg(any(feature = "confirmation_tokens", feature = "test_helpers"))]
pub use self::types::*;

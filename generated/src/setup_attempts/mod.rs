// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
//! `setup_attempts`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/setup_attempts` |
#[cfg(feature = "setup_attempts")]
mod requests;
#[cfg(feature = "setup_attempts")]
pub use self::requests::*;
#[cfg(feature = "_accounts_account")]
mod types;
#[cfg(feature = "_accounts_account")]
pub use self::types::*;
#[cfg(feature = "setup_attempts")]
pub mod params;

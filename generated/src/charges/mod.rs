// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
//! `charges`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/charges` |
//! | [`create`](create()) | `POST /v1/charges` |
//! | [`search`](search()) | `GET /v1/charges/search` |
//! | [`retrieve`](retrieve()) | `GET /v1/charges/{charge}` |
//! | [`update`](update()) | `POST /v1/charges/{charge}` |
//! | [`capture`](capture()) | `POST /v1/charges/{charge}/capture` |
//! | [`refund`](refund()) | `POST /v1/charges/{charge}/refund` |
#[cfg(feature = "charges")]
mod requests;
#[cfg(feature = "charges")]
pub use self::requests::*;
#[cfg(feature = "_accounts_account")]
mod types;
#[cfg(feature = "_accounts_account")]
pub use self::types::*;
#[cfg(feature = "charges")]
pub mod dispute;
#[cfg(feature = "charges")]
pub mod params;
#[cfg(feature = "charges")]
pub mod refunds;

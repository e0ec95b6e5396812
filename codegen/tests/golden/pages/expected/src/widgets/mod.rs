// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `widgets`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | List. | `GET /v1/widgets` |
//! | [`search`](search()) | Search. | `GET /v1/widgets/search` |
//! | [`retrieve`](retrieve()) | Retrieve. | `GET /v1/widgets/{widget}` |
//!
//! Feature: `widgets`.

#[cfg(feature = "widgets")]
mod requests;
#[cfg(feature = "widgets")]
pub use self::requests::*;
#[cfg(feature = "widgets")]
mod types;
#[cfg(feature = "widgets")]
pub use self::types::*;
#[cfg(feature = "widgets")]
pub mod events;

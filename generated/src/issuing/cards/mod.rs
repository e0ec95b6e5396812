// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `issuing.cards`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/issuing/cards` |
//! | [`create`](create()) | `POST /v1/issuing/cards` |
//! | [`retrieve`](retrieve()) | `GET /v1/issuing/cards/{card}` |
//! | [`update`](update()) | `POST /v1/issuing/cards/{card}` |
//!
//! Feature: `issuing`.

#[cfg(feature = "issuing")]
mod requests;
#[cfg(feature = "issuing")]
pub use self::requests::*;
#[cfg(feature = "issuing")]
pub mod params;

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `issuing.settlements`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`retrieve`](retrieve()) | Fetches what is settled with a card network for purchases on your issued cards, where the BIN isn't Stripe's. | `GET /v1/issuing/settlements/{settlement}` |
//! | [`update`](update()) | Changes the metadata of a settlement with a card network. | `POST /v1/issuing/settlements/{settlement}` |
//!
//! Feature: `issuing`.

#[cfg(feature = "issuing")]
mod requests;
#[cfg(feature = "issuing")]
pub use self::requests::*;

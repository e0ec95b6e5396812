// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `issuing.cards`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists issued cards, the newest first, filtered by cardholder, last digits, status or type. | `GET /v1/issuing/cards` |
//! | [`create`](create()) | Issues a virtual card, or orders a physical one to be printed and shipped. | `POST /v1/issuing/cards` |
//! | [`retrieve`](retrieve()) | Fetches an issued card. | `GET /v1/issuing/cards/{card}` |
//! | [`update`](update()) | Changes an issued card: status, spending limits, PIN, design. | `POST /v1/issuing/cards/{card}` |
//!
//! Feature: `issuing`.

#[cfg(feature = "issuing")]
mod requests;
#[cfg(feature = "issuing")]
pub use self::requests::*;
#[cfg(feature = "issuing")]
pub mod params;

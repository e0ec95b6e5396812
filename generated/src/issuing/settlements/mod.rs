// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`Settlement`](crate::issuing::Settlement): What is owed to a card network for purchases with cards on a number range of your own that cleared on one date.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`retrieve`](retrieve()) | Fetches what is settled with a card network for purchases on your issued cards, where the BIN isn't Stripe's. | `GET /v1/issuing/settlements/{settlement}` |
//! | [`update`](update()) | Changes the metadata of a settlement with a card network. | `POST /v1/issuing/settlements/{settlement}` |
//!
//! Feature: `issuing`.

#[cfg(feature = "issuing")]
pub mod requests;
#[cfg(feature = "issuing")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "issuing")]
#[doc(alias = "GetIssuingSettlementsSettlement")]
#[doc(alias = "getissuingsettlementssettlement")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "issuing")]
#[doc(alias = "PostIssuingSettlementsSettlement")]
#[doc(alias = "postissuingsettlementssettlement")]
pub use self::requests::update::update;

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`Card`](crate::issuing::Card): A virtual or physical card that you issue to an [issuing cardholder](crate::issuing::Cardholder).
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
pub mod requests;
#[cfg(feature = "issuing")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "issuing")]
#[doc(alias = "PostIssuingCards")]
#[doc(alias = "postissuingcards")]
pub use self::requests::create::create;
#[cfg(feature = "issuing")]
#[doc(alias = "GetIssuingCards")]
#[doc(alias = "getissuingcards")]
pub use self::requests::list::list;
#[cfg(feature = "issuing")]
#[doc(alias = "GetIssuingCardsCard")]
#[doc(alias = "getissuingcardscard")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "issuing")]
#[doc(alias = "PostIssuingCardsCard")]
#[doc(alias = "postissuingcardscard")]
pub use self::requests::update::update;
#[cfg(feature = "issuing")]
pub mod params;

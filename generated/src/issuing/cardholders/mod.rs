// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`Cardholder`](crate::issuing::Cardholder): A person or business that you issue cards to.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists cardholders, the newest first, filtered by email, phone, status or type. | `GET /v1/issuing/cardholders` |
//! | [`create`](create()) | Creates a cardholder, the person or company to whom cards are issued. | `POST /v1/issuing/cardholders` |
//! | [`retrieve`](retrieve()) | Fetches a cardholder, with the requirements that hold them back. | `GET /v1/issuing/cardholders/{cardholder}` |
//! | [`update`](update()) | Changes a cardholder: contact, spending limits, status, or what the requirements ask for. | `POST /v1/issuing/cardholders/{cardholder}` |
//!
//! Feature: `issuing`.

#[cfg(feature = "issuing")]
pub mod requests;
#[cfg(feature = "issuing")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "issuing")]
#[doc(alias = "PostIssuingCardholders")]
#[doc(alias = "postissuingcardholders")]
pub use self::requests::create::create;
#[cfg(feature = "issuing")]
#[doc(alias = "GetIssuingCardholders")]
#[doc(alias = "getissuingcardholders")]
pub use self::requests::list::list;
#[cfg(feature = "issuing")]
#[doc(alias = "GetIssuingCardholdersCardholder")]
#[doc(alias = "getissuingcardholderscardholder")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "issuing")]
#[doc(alias = "PostIssuingCardholdersCardholder")]
#[doc(alias = "postissuingcardholderscardholder")]
pub use self::requests::update::update;
#[cfg(feature = "issuing")]
pub mod params;

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `issuing.disputes`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`retrieve`](retrieve()) | Retrieve. | `GET /v1/issuing/disputes/{dispute}` |
//!
//! Feature: `issuing`.

#[cfg(feature = "issuing")]
pub mod requests;
#[cfg(feature = "issuing")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "issuing")]
#[doc(alias = "GetIssuingDisputesDispute")]
#[doc(alias = "getissuingdisputesdispute")]
pub use self::requests::retrieve::retrieve;

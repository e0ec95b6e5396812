// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `charges`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`retrieve`](retrieve()) | Retrieve. | `GET /v1/charges/{charge}` |
//!
//! Feature: `charges`.

#[cfg(feature = "charges")]
pub mod requests;
#[cfg(feature = "charges")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "charges")]
#[doc(alias = "GetChargesCharge")]
#[doc(alias = "getchargescharge")]
pub use self::requests::retrieve::retrieve;
#[cfg_attr(not(docsrs), cfg(feature = "charges"))]
mod types;
#[cfg_attr(not(docsrs), cfg(feature = "charges"))]
pub use self::types::*;

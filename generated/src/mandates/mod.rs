// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`Mandate`]: The customer's permission to take money from their payment method, for one payment or many.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`retrieve`](retrieve()) | Fetches a mandate: the customer's consent to be debited, and whether it still holds. | `GET /v1/mandates/{mandate}` |
//!
//! Feature: `mandates`.

#[cfg(feature = "mandates")]
pub mod requests;
#[cfg(feature = "mandates")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "mandates")]
#[doc(alias = "GetMandatesMandate")]
#[doc(alias = "getmandatesmandate")]
pub use self::requests::retrieve::retrieve;
#[cfg_attr(not(docsrs), cfg(feature = "mandates"))]
mod types;
#[cfg_attr(not(docsrs), cfg(feature = "mandates"))]
pub use self::types::*;
#[cfg(not(feature = "mandates"))]
mod opaque;
#[cfg(not(feature = "mandates"))]
pub use self::opaque::*;

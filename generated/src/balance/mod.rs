// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`Balance`]: The money on your Stripe account, by currency and by whether you can use it yet.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`retrieve`](retrieve()) | Fetches what the account has at Stripe now: available, pending and reserved amounts by currency. | `GET /v1/balance` |
//!
//! Feature: `balance`.

#[cfg(feature = "balance")]
pub mod requests;
#[cfg(feature = "balance")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "balance")]
#[doc(alias = "GetBalance")]
#[doc(alias = "getbalance")]
pub use self::requests::retrieve::retrieve;
#[cfg_attr(not(docsrs), cfg(feature = "balance"))]
mod types;
#[cfg_attr(not(docsrs), cfg(feature = "balance"))]
pub use self::types::*;
#[cfg(feature = "balance")]
pub mod history;

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `charges.invoices`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`retrieve`](retrieve()) | Retrieve. | `GET /v1/charges/{charge}/invoices/{invoice}` |
//!
//! Feature: `charges`.

#[cfg(feature = "charges")]
pub mod requests;
#[cfg(feature = "charges")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "charges")]
#[doc(alias = "GetChargesChargeInvoicesInvoice")]
#[doc(alias = "getchargeschargeinvoicesinvoice")]
pub use self::requests::retrieve::retrieve;

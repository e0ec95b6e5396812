// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `treasury.outbound_payments`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists payments that a financial account sent to others. | `GET /v1/treasury/outbound_payments` |
//! | [`create`](create()) | Sends money from a financial account to somebody else's bank account or financial account. | `POST /v1/treasury/outbound_payments` |
//! | [`retrieve`](retrieve()) | Fetches an outbound payment, to see whether it has arrived or why it failed. | `GET /v1/treasury/outbound_payments/{id}` |
//! | [`cancel`](cancel()) | Cancels an outbound payment before it is sent. | `POST /v1/treasury/outbound_payments/{id}/cancel` |
//!
//! Feature: `treasury`.

#[cfg(feature = "treasury")]
mod requests;
#[cfg(feature = "treasury")]
pub use self::requests::*;
#[cfg(feature = "treasury")]
pub mod params;

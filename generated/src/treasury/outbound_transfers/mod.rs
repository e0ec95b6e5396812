// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `treasury.outbound_transfers`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists transfers that a financial account sent to its owner's own bank accounts. | `GET /v1/treasury/outbound_transfers` |
//! | [`create`](create()) | Sends money from a financial account to a bank account of the same owner. | `POST /v1/treasury/outbound_transfers` |
//! | [`retrieve`](retrieve()) | Fetches an outbound transfer, to see whether it has arrived or why it failed. | `GET /v1/treasury/outbound_transfers/{outbound_transfer}` |
//! | [`cancel`](cancel()) | Cancels an outbound transfer before it is sent. | `POST /v1/treasury/outbound_transfers/{outbound_transfer}/cancel` |
//!
//! Feature: `treasury`.

#[cfg(feature = "treasury")]
mod requests;
#[cfg(feature = "treasury")]
pub use self::requests::*;
#[cfg(feature = "treasury")]
pub mod params;

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `treasury.outbound_transfers`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/treasury/outbound_transfers` |
//! | [`create`](create()) | `POST /v1/treasury/outbound_transfers` |
//! | [`retrieve`](retrieve()) | `GET /v1/treasury/outbound_transfers/{outbound_transfer}` |
//! | [`cancel`](cancel()) | `POST /v1/treasury/outbound_transfers/{outbound_transfer}/cancel` |
//!
//! Feature: `treasury`.

#[cfg(feature = "treasury")]
mod requests;
#[cfg(feature = "treasury")]
pub use self::requests::*;
#[cfg(feature = "treasury")]
pub mod params;

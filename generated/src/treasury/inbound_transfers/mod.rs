// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `treasury.inbound_transfers`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/treasury/inbound_transfers` |
//! | [`create`](create()) | `POST /v1/treasury/inbound_transfers` |
//! | [`retrieve`](retrieve()) | `GET /v1/treasury/inbound_transfers/{id}` |
//! | [`cancel`](cancel()) | `POST /v1/treasury/inbound_transfers/{inbound_transfer}/cancel` |
//!
//! Feature: `treasury`.

#[cfg(feature = "treasury")]
mod requests;
#[cfg(feature = "treasury")]
pub use self::requests::*;
#[cfg(feature = "treasury")]
pub mod params;

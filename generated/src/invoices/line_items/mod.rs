// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `invoices.line_items`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/invoices/{invoice}/lines` |
//! | [`update`](update()) | `POST /v1/invoices/{invoice}/lines/{line_item_id}` |
//!
//! Feature: `invoices`.

#[cfg(feature = "invoices")]
mod requests;
#[cfg(feature = "invoices")]
pub use self::requests::*;
#[cfg(feature = "invoices")]
pub mod params;

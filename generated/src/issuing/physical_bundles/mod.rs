// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `issuing.physical_bundles`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists bundles that physical cards are made of: card stock, carrier and envelope. | `GET /v1/issuing/physical_bundles` |
//! | [`retrieve`](retrieve()) | Fetches a bundle that physical cards are made of, with what a design for it can and must have. | `GET /v1/issuing/physical_bundles/{physical_bundle}` |
//!
//! Feature: `issuing`.

#[cfg(feature = "issuing")]
mod requests;
#[cfg(feature = "issuing")]
pub use self::requests::*;
#[cfg(feature = "issuing")]
pub mod params;

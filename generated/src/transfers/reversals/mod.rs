// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `transfers.reversals`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/transfers/{id}/reversals` |
//! | [`create`](create()) | `POST /v1/transfers/{id}/reversals` |
//! | [`retrieve`](retrieve()) | `GET /v1/transfers/{transfer}/reversals/{id}` |
//! | [`update`](update()) | `POST /v1/transfers/{transfer}/reversals/{id}` |
//!
//! Feature: `transfers`.

#[cfg(feature = "transfers")]
mod requests;
#[cfg(feature = "transfers")]
pub use self::requests::*;

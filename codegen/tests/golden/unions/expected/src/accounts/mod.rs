// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `accounts`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`retrieve`](retrieve()) | Retrieve. | `GET /v1/accounts/{account}` |
//! | [`update`](update()) | Update. | `POST /v1/accounts/{account}` |
//!
//! Feature: `accounts`.

mod requests;
pub use self::requests::*;
mod types;
pub use self::types::*;
pub mod params;

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `readings`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`retrieve`](retrieve()) | Retrieve. | `GET /v1/readings/{reading}` |
//! | [`update`](update()) | Update. | `POST /v1/readings/{reading}` |
//!
//! Feature: `readings`.

mod requests;
pub use self::requests::*;
mod types;
pub use self::types::*;

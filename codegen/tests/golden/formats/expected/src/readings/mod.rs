// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `readings`
//!
//! | function | operation |
//! | --- | --- |
//! | [`retrieve`](retrieve()) | `GET /v1/readings/{reading}` |
//! | [`update`](update()) | `POST /v1/readings/{reading}` |
//!
//! Feature: `readings`.

mod requests;
pub use self::requests::*;
mod types;
pub use self::types::*;

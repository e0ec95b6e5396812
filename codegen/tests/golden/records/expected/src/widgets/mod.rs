// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `widgets`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`retrieve`](retrieve()) | Retrieve a widget. | `GET /v1/widgets/{widget}` |
//!
//! Feature: `widgets`.

mod requests;
pub use self::requests::*;
mod types;
pub use self::types::*;

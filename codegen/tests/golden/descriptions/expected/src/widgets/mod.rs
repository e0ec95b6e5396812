// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `widgets`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`create`](create()) | Create a widget. | `POST /v1/widgets` |
//! | [`retrieve`](retrieve()) | Retrieve a widget. | `GET /v1/widgets/{widget}` |
//!
//! Feature: `widgets`.

mod requests;
pub use self::requests::*;
mod types;
pub use self::types::*;
pub mod params;

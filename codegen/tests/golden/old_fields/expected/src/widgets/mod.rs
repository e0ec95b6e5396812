// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `widgets`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`retrieve`](retrieve()) | Retrieve. | `GET /v1/widgets/{widget}` |
//!
//! Feature: `widgets`.

pub mod requests;
#[doc(no_inline)]
pub use self::requests::*;
#[doc(alias = "GetWidgetsWidget")]
#[doc(alias = "getwidgetswidget")]
pub use self::requests::retrieve::retrieve;
mod types;
pub use self::types::*;

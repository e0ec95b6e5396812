// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `widgets`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists widgets. | `GET /v1/widgets` |
//! | [`create`](create()) | Makes a [widget](crate::widgets::Widget) that costs `amount`. | `POST /v1/widgets` |
//! | [`retrieve`](retrieve()) | Retrieve. | `GET /v1/widgets/{widget}` |
//! | [`paint`](paint()) | Paint. | `POST /v1/widgets/{widget}/paint` |
//!
//! Feature: `widgets`.

mod requests;
pub use self::requests::*;
mod types;
pub use self::types::*;
pub mod params;

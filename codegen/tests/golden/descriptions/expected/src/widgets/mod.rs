// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `widgets`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`create`](create()) | Create a widget. | `POST /v1/widgets` |
//! | [`retrieve`](retrieve()) | Retrieve a widget. | `GET /v1/widgets/{widget}` |
//!
//! Feature: `widgets`.

pub mod requests;
#[doc(no_inline)]
pub use self::requests::*;
#[doc(alias = "PostWidgets")]
#[doc(alias = "postwidgets")]
pub use self::requests::create::create;
#[doc(alias = "GetWidgetsWidget")]
#[doc(alias = "getwidgetswidget")]
pub use self::requests::retrieve::retrieve;
mod types;
pub use self::types::*;
pub mod params;

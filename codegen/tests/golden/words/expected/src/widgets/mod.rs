// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`Widget`]: What is sold, for [`amount`](crate::widgets::Widget::amount) apiece.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists widgets. | `GET /v1/widgets` |
//! | [`create`](create()) | Makes a [widget](crate::widgets::Widget) that costs `amount`. | `POST /v1/widgets` |
//! | [`retrieve`](retrieve()) | Retrieve. | `GET /v1/widgets/{widget}` |
//! | [`paint`](paint()) | Paint. | `POST /v1/widgets/{widget}/paint` |
//!
//! Feature: `widgets`.

pub mod requests;
#[doc(no_inline)]
pub use self::requests::*;
#[doc(alias = "PostWidgets")]
#[doc(alias = "postwidgets")]
pub use self::requests::create::create;
#[doc(alias = "GetWidgets")]
#[doc(alias = "getwidgets")]
pub use self::requests::list::list;
#[doc(alias = "PostWidgetsWidgetPaint")]
#[doc(alias = "postwidgetswidgetpaint")]
pub use self::requests::paint::paint;
#[doc(alias = "GetWidgetsWidget")]
#[doc(alias = "getwidgetswidget")]
pub use self::requests::retrieve::retrieve;
mod types;
pub use self::types::*;
pub mod params;

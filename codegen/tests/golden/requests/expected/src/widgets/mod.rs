// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `widgets`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | List. | `GET /v1/widgets` |
//! | [`create`](create()) | Create a widget. | `POST /v1/widgets` |
//! | [`retrieve`](retrieve()) | Retrieve. | `GET /v1/widgets/{widget}` |
//! | [`delete`](delete()) | Delete. | `DELETE /v1/widgets/{widget}` |

#[cfg(feature = "widgets")]
pub mod requests;
#[cfg(feature = "widgets")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "widgets")]
#[doc(alias = "PostWidgets")]
#[doc(alias = "postwidgets")]
pub use self::requests::create::create;
#[cfg(feature = "widgets")]
#[doc(alias = "DeleteWidgetsWidget")]
#[doc(alias = "deletewidgetswidget")]
pub use self::requests::delete::delete;
#[cfg(feature = "widgets")]
#[doc(alias = "GetWidgets")]
#[doc(alias = "getwidgets")]
pub use self::requests::list::list;
#[cfg(feature = "widgets")]
#[doc(alias = "GetWidgetsWidget")]
#[doc(alias = "getwidgetswidget")]
pub use self::requests::retrieve::retrieve;
mod types;
pub use self::types::*;
#[cfg(feature = "widgets")]
pub mod params;
#[cfg(feature = "widgets")]
pub mod parts;
#[cfg(feature = "widgets")]
pub mod pdf;

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `widgets`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | List. | `GET /v1/widgets` |
//! | [`search`](search()) | Search. | `GET /v1/widgets/search` |
//! | [`retrieve`](retrieve()) | Retrieve. | `GET /v1/widgets/{widget}` |
//!
//! Feature: `widgets`.

#[cfg(feature = "widgets")]
pub mod requests;
#[cfg(feature = "widgets")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "widgets")]
#[doc(alias = "GetWidgets")]
#[doc(alias = "getwidgets")]
pub use self::requests::list::list;
#[cfg(feature = "widgets")]
#[doc(alias = "GetWidgetsWidget")]
#[doc(alias = "getwidgetswidget")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "widgets")]
#[doc(alias = "GetWidgetsSearch")]
#[doc(alias = "getwidgetssearch")]
pub use self::requests::search::search;
#[cfg_attr(not(docsrs), cfg(feature = "widgets"))]
mod types;
#[cfg_attr(not(docsrs), cfg(feature = "widgets"))]
pub use self::types::*;
#[cfg(feature = "widgets")]
pub mod events;

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `widgets.events`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | List. | `GET /v1/widgets/{widget}/events` |
//!
//! Feature: `widgets`.

#[cfg(feature = "widgets")]
pub mod requests;
#[cfg(feature = "widgets")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "widgets")]
#[doc(alias = "GetWidgetsWidgetEvents")]
#[doc(alias = "getwidgetswidgetevents")]
pub use self::requests::list::list;

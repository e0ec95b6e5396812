// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `widgets.pdf`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`retrieve`](retrieve()) | Retrieve. | `GET /v1/widgets/{widget}/pdf` |
//!
//! Feature: `widgets`.

#[cfg(feature = "widgets")]
pub mod requests;
#[cfg(feature = "widgets")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "widgets")]
#[doc(alias = "GetWidgetsWidgetPdf")]
#[doc(alias = "getwidgetswidgetpdf")]
pub use self::requests::retrieve::retrieve;

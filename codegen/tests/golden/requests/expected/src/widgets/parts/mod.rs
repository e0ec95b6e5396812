// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `widgets.parts`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`attach`](attach()) | Attach. | `POST /v1/widgets/{widget}/parts/{part}/attach` |
//!
//! Feature: `widgets`.

#[cfg(feature = "widgets")]
pub mod requests;
#[cfg(feature = "widgets")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "widgets")]
#[doc(alias = "PostWidgetsWidgetPartsPartAttach")]
#[doc(alias = "postwidgetswidgetpartspartattach")]
pub use self::requests::attach::attach;

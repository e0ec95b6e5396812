// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `widgets.parts`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`attach`](attach()) | Attach. | `POST /v1/widgets/{widget}/parts/{part}/attach` |
//!
//! Feature: `widgets`.

#[cfg(feature = "widgets")]
mod requests;
#[cfg(feature = "widgets")]
pub use self::requests::*;

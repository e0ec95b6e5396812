// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `readings`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`retrieve`](retrieve()) | Retrieve. | `GET /v1/readings/{reading}` |
//! | [`update`](update()) | Update. | `POST /v1/readings/{reading}` |
//!
//! Feature: `readings`.

pub mod requests;
#[doc(no_inline)]
pub use self::requests::*;
#[doc(alias = "GetReadingsReading")]
#[doc(alias = "getreadingsreading")]
pub use self::requests::retrieve::retrieve;
#[doc(alias = "PostReadingsReading")]
#[doc(alias = "postreadingsreading")]
pub use self::requests::update::update;
mod types;
pub use self::types::*;

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `climate.suppliers`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/climate/suppliers` |
//! | [`retrieve`](retrieve()) | `GET /v1/climate/suppliers/{supplier}` |
//!
//! Feature: `climate`.

#[cfg(feature = "climate")]
mod requests;
#[cfg(feature = "climate")]
pub use self::requests::*;

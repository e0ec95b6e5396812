// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `climate.suppliers`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists the companies that remove the carbon. | `GET /v1/climate/suppliers` |
//! | [`retrieve`](retrieve()) | Fetches a company that removes carbon: how it does it, and where. | `GET /v1/climate/suppliers/{supplier}` |
//!
//! Feature: `climate`.

#[cfg(feature = "climate")]
mod requests;
#[cfg(feature = "climate")]
pub use self::requests::*;

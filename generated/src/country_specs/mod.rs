// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `country_specs`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/country_specs` |
//! | [`retrieve`](retrieve()) | `GET /v1/country_specs/{country}` |
//!
//! Feature: `country_specs`.

#[cfg(feature = "country_specs")]
mod requests;
#[cfg(feature = "country_specs")]
pub use self::requests::*;
#[cfg(feature = "country_specs")]
mod types;
#[cfg(feature = "country_specs")]
pub use self::types::*;

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `reporting.report_types`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/reporting/report_types` |
//! | [`retrieve`](retrieve()) | `GET /v1/reporting/report_types/{report_type}` |
//!
//! Feature: `reporting`.

#[cfg(feature = "reporting")]
mod requests;
#[cfg(feature = "reporting")]
pub use self::requests::*;

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `invoice_rendering_templates`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/invoice_rendering_templates` |
//! | [`retrieve`](retrieve()) | `GET /v1/invoice_rendering_templates/{template}` |
//! | [`archive`](archive()) | `POST /v1/invoice_rendering_templates/{template}/archive` |
//! | [`unarchive`](unarchive()) | `POST /v1/invoice_rendering_templates/{template}/unarchive` |
//!
//! Feature: `invoice_rendering_templates`.

#[cfg(feature = "invoice_rendering_templates")]
mod requests;
#[cfg(feature = "invoice_rendering_templates")]
pub use self::requests::*;
#[cfg(feature = "invoice_rendering_templates")]
mod types;
#[cfg(feature = "invoice_rendering_templates")]
pub use self::types::*;
#[cfg(feature = "invoice_rendering_templates")]
pub mod params;

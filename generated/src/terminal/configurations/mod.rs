// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `terminal.configurations`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/terminal/configurations` |
//! | [`create`](create()) | `POST /v1/terminal/configurations` |
//! | [`retrieve`](retrieve()) | `GET /v1/terminal/configurations/{configuration}` |
//! | [`update`](update()) | `POST /v1/terminal/configurations/{configuration}` |
//! | [`delete`](delete()) | `DELETE /v1/terminal/configurations/{configuration}` |
//!
//! Feature: `terminal`.

#[cfg(feature = "terminal")]
mod requests;
#[cfg(feature = "terminal")]
pub use self::requests::*;
#[cfg(feature = "terminal")]
pub mod params;

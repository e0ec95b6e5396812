// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `test_helpers.test_clocks`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/test_helpers/test_clocks` |
//! | [`create`](create()) | `POST /v1/test_helpers/test_clocks` |
//! | [`retrieve`](retrieve()) | `GET /v1/test_helpers/test_clocks/{test_clock}` |
//! | [`delete`](delete()) | `DELETE /v1/test_helpers/test_clocks/{test_clock}` |
//! | [`advance`](advance()) | `POST /v1/test_helpers/test_clocks/{test_clock}/advance` |
//!
//! Feature: `test_helpers`.

#[cfg(feature = "test_helpers")]
mod requests;
#[cfg(feature = "test_helpers")]
pub use self::requests::*;

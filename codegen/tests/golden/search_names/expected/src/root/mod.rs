// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `root`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`get_thing`](get_thing()) | Get thing. | `GET /v1/thing` |
//! | [`delete_thing`](delete_thing()) | Delete thing. | `DELETE /v1/thing` |
//!
//! Feature: `root`.

#[cfg(feature = "root")]
mod requests;
#[cfg(feature = "root")]
pub use self::requests::*;

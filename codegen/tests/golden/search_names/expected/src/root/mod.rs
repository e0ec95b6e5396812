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
pub mod requests;
#[cfg(feature = "root")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "root")]
#[doc(alias = "deletething")]
pub use self::requests::delete_thing::delete_thing;
#[cfg(feature = "root")]
#[doc(alias = "getthing")]
pub use self::requests::get_thing::get_thing;

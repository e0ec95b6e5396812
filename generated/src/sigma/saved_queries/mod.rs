// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `sigma.saved_queries`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`update`](update()) | Changes the name or SQL of a query that is saved in Sigma. | `POST /v1/sigma/saved_queries/{id}` |
//!
//! Feature: `sigma`.

#[cfg(feature = "sigma")]
mod requests;
#[cfg(feature = "sigma")]
pub use self::requests::*;

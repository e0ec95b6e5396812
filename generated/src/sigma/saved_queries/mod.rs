// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`ApiQuery`](crate::sigma::ApiQuery): A saved SQL query over your Stripe data that can be run.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`update`](update()) | Changes the name or SQL of a query that is saved in Sigma. | `POST /v1/sigma/saved_queries/{id}` |
//!
//! Feature: `sigma`.

#[cfg(feature = "sigma")]
pub mod requests;
#[cfg(feature = "sigma")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "sigma")]
#[doc(alias = "PostSigmaSavedQueriesId")]
#[doc(alias = "postsigmasavedqueriesid")]
pub use self::requests::update::update;

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `webhook_endpoints`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`create`](create()) | Create. | `POST /v1/webhook_endpoints` |
//!
//! Feature: `webhook_endpoints`.

#[cfg(feature = "webhook_endpoints")]
pub mod requests;
#[cfg(feature = "webhook_endpoints")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "webhook_endpoints")]
#[doc(alias = "PostWebhookEndpoints")]
#[doc(alias = "postwebhookendpoints")]
pub use self::requests::create::create;
#[cfg_attr(not(docsrs), cfg(feature = "webhook_endpoints"))]
mod types;
#[cfg_attr(not(docsrs), cfg(feature = "webhook_endpoints"))]
pub use self::types::*;
#[cfg(feature = "webhook_endpoints")]
pub mod params;

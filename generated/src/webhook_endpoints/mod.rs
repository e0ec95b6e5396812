// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`WebhookEndpoint`]: An address of yours to which Stripe posts events, with which ones.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists your webhook endpoints, the newest first. | `GET /v1/webhook_endpoints` |
//! | [`create`](create()) | Creates a webhook endpoint, to which Stripe posts the events you choose. | `POST /v1/webhook_endpoints` |
//! | [`retrieve`](retrieve()) | Fetches a webhook endpoint. | `GET /v1/webhook_endpoints/{webhook_endpoint}` |
//! | [`update`](update()) | Changes a webhook endpoint's address, events or description, or switches it off. | `POST /v1/webhook_endpoints/{webhook_endpoint}` |
//! | [`delete`](delete()) | Deletes a webhook endpoint. | `DELETE /v1/webhook_endpoints/{webhook_endpoint}` |
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
#[cfg(feature = "webhook_endpoints")]
#[doc(alias = "DeleteWebhookEndpointsWebhookEndpoint")]
#[doc(alias = "deletewebhookendpointswebhookendpoint")]
pub use self::requests::delete::delete;
#[cfg(feature = "webhook_endpoints")]
#[doc(alias = "GetWebhookEndpoints")]
#[doc(alias = "getwebhookendpoints")]
pub use self::requests::list::list;
#[cfg(feature = "webhook_endpoints")]
#[doc(alias = "GetWebhookEndpointsWebhookEndpoint")]
#[doc(alias = "getwebhookendpointswebhookendpoint")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "webhook_endpoints")]
#[doc(alias = "PostWebhookEndpointsWebhookEndpoint")]
#[doc(alias = "postwebhookendpointswebhookendpoint")]
pub use self::requests::update::update;
#[cfg_attr(not(docsrs), cfg(feature = "webhook_endpoints"))]
mod types;
#[cfg_attr(not(docsrs), cfg(feature = "webhook_endpoints"))]
pub use self::types::*;
#[cfg(feature = "webhook_endpoints")]
pub mod params;

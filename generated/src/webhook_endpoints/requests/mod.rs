// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `webhook_endpoints`, as its functions make them.

#[cfg(feature = "webhook_endpoints")]
pub(super) mod create;
#[cfg(feature = "webhook_endpoints")]
#[doc(alias = "PostWebhookEndpoints")]
#[doc(alias = "postwebhookendpoints")]
pub use self::create::Create;
#[cfg(feature = "webhook_endpoints")]
pub(super) mod delete;
#[cfg(feature = "webhook_endpoints")]
#[doc(alias = "DeleteWebhookEndpointsWebhookEndpoint")]
#[doc(alias = "deletewebhookendpointswebhookendpoint")]
pub use self::delete::Delete;
#[cfg(feature = "webhook_endpoints")]
pub(super) mod list;
#[cfg(feature = "webhook_endpoints")]
#[doc(alias = "GetWebhookEndpoints")]
#[doc(alias = "getwebhookendpoints")]
pub use self::list::List;
#[cfg(feature = "webhook_endpoints")]
pub(super) mod retrieve;
#[cfg(feature = "webhook_endpoints")]
#[doc(alias = "GetWebhookEndpointsWebhookEndpoint")]
#[doc(alias = "getwebhookendpointswebhookendpoint")]
pub use self::retrieve::Retrieve;
#[cfg(feature = "webhook_endpoints")]
pub(super) mod update;
#[cfg(feature = "webhook_endpoints")]
#[doc(alias = "PostWebhookEndpointsWebhookEndpoint")]
#[doc(alias = "postwebhookendpointswebhookendpoint")]
pub use self::update::Update;

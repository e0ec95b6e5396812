// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "webhook_endpoints")]
mod create;
#[cfg(feature = "webhook_endpoints")]
#[doc(alias = "PostWebhookEndpoints")]
#[doc(alias = "postwebhookendpoints")]
pub use self::create::*;
#[cfg(feature = "webhook_endpoints")]
mod delete;
#[cfg(feature = "webhook_endpoints")]
#[doc(alias = "DeleteWebhookEndpointsWebhookEndpoint")]
#[doc(alias = "deletewebhookendpointswebhookendpoint")]
pub use self::delete::*;
#[cfg(feature = "webhook_endpoints")]
mod list;
#[cfg(feature = "webhook_endpoints")]
#[doc(alias = "GetWebhookEndpoints")]
#[doc(alias = "getwebhookendpoints")]
pub use self::list::*;
#[cfg(feature = "webhook_endpoints")]
mod retrieve;
#[cfg(feature = "webhook_endpoints")]
#[doc(alias = "GetWebhookEndpointsWebhookEndpoint")]
#[doc(alias = "getwebhookendpointswebhookendpoint")]
pub use self::retrieve::*;
#[cfg(feature = "webhook_endpoints")]
mod update;
#[cfg(feature = "webhook_endpoints")]
#[doc(alias = "PostWebhookEndpointsWebhookEndpoint")]
#[doc(alias = "postwebhookendpointswebhookendpoint")]
pub use self::update::*;

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `webhook_endpoints`, as its functions make them.

#[cfg(feature = "webhook_endpoints")]
pub(super) mod create;
#[cfg(feature = "webhook_endpoints")]
#[doc(alias = "PostWebhookEndpoints")]
#[doc(alias = "postwebhookendpoints")]
pub use self::create::Create;

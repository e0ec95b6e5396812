// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "webhook_endpoints")]
mod create;
#[cfg(feature = "webhook_endpoints")]
#[doc(alias = "PostWebhookEndpoints")]
#[doc(alias = "postwebhookendpoints")]
pub use self::create::*;

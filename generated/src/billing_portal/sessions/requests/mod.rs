// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `billing_portal.sessions`, as its functions make them.

#[cfg(feature = "billing_portal")]
pub(super) mod create;
#[cfg(feature = "billing_portal")]
#[doc(alias = "PostBillingPortalSessions")]
#[doc(alias = "postbillingportalsessions")]
pub use self::create::Create;

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `customer_sessions`, as its functions make them.

#[cfg(feature = "customer_sessions")]
pub(super) mod create;
#[cfg(feature = "customer_sessions")]
#[doc(alias = "PostCustomerSessions")]
#[doc(alias = "postcustomersessions")]
pub use self::create::Create;

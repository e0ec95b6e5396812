// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "customer_sessions")]
mod create;
#[cfg(feature = "customer_sessions")]
#[doc(alias = "PostCustomerSessions")]
#[doc(alias = "postcustomersessions")]
pub use self::create::*;

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
//! `checkout`: the namespaces below it, and their types.
#[cfg(feature = "_payment_links_payment_link")]
mod types;
#[cfg(feature = "_payment_links_payment_link")]
pub use self::types::*;
#[cfg(feature = "_checkout_sessions")]
pub mod sessions;

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
//! `terminal`: the namespaces below it, and their types.
#[cfg(feature = "_terminal_reader_refund_payment_action_reason")]
mod types;
#[cfg(feature = "_terminal_reader_refund_payment_action_reason")]
pub use self::types::*;
#[cfg(feature = "terminal")]
pub mod configurations;
#[cfg(feature = "terminal")]
pub mod connection_tokens;
#[cfg(feature = "terminal")]
pub mod locations;
#[cfg(feature = "terminal")]
pub mod onboarding_links;
#[cfg(feature = "terminal")]
pub mod readers;
#[cfg(feature = "terminal")]
pub mod refunds;

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `financial_connections`: the namespaces below it, and their types.

#[cfg(feature = "_financial_connections_account")]
mod types;
#[cfg(feature = "_financial_connections_account")]
pub use self::types::*;
#[cfg(feature = "financial_connections")]
pub mod accounts;
#[cfg(feature = "financial_connections")]
pub mod sessions;
#[cfg(feature = "financial_connections")]
pub mod transactions;

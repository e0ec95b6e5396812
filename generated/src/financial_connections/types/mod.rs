// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
#[cfg(feature = "_financial_connections_account_number_details_supported_network")]
mod account;
#[cfg(feature = "_financial_connections_account_number_details_supported_network")]
pub use account::*;
#[cfg(feature = "_financial_connections_account")]
mod account_owner;
#[cfg(feature = "_financial_connections_account")]
pub use account_owner::*;
#[cfg(feature = "_financial_connections_account")]
mod account_ownership;
#[cfg(feature = "_financial_connections_account")]
pub use account_ownership::*;
#[cfg(feature = "_financial_connections_account")]
mod accountholder;
#[cfg(feature = "_financial_connections_account")]
pub use accountholder::*;
#[cfg(feature = "_financial_connections_account")]
mod aliases;
#[cfg(feature = "_financial_connections_account")]
pub use aliases::*;
#[cfg(any(feature = "financial_connections", feature = "link_account_sessions"))]
mod session;
#[cfg(any(feature = "financial_connections", feature = "link_account_sessions"))]
pub use session::*;
#[cfg(feature = "financial_connections")]
mod transaction;
#[cfg(feature = "financial_connections")]
pub use transaction::*;

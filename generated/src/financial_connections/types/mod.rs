// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "_financial_connections_account")]
mod account;
#[cfg(feature = "_financial_connections_account")]
pub use self::account::*;
#[cfg(feature = "_financial_connections_account")]
mod account_owner;
#[cfg(feature = "_financial_connections_account")]
pub use self::account_owner::*;
#[cfg(feature = "_financial_connections_account")]
mod account_ownership;
#[cfg(feature = "_financial_connections_account")]
pub use self::account_ownership::*;
#[cfg(feature = "_financial_connections_account")]
mod accountholder;
#[cfg(feature = "_financial_connections_account")]
pub use self::accountholder::*;
#[cfg(any(feature = "financial_connections", feature = "link_account_sessions"))]
mod filters;
#[cfg(any(feature = "financial_connections", feature = "link_account_sessions"))]
pub use self::filters::*;
#[cfg(any(feature = "financial_connections", feature = "link_account_sessions"))]
mod session;
#[cfg(any(feature = "financial_connections", feature = "link_account_sessions"))]
pub use self::session::*;
#[cfg(feature = "financial_connections")]
mod transaction;
#[cfg(feature = "financial_connections")]
pub use self::transaction::*;
